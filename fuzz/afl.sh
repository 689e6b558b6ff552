#!/usr/bin/env bash
# Fuzzes one target under AFL++ (Debian: afl++), guided by the coverage that SharpFuzz writes into our assemblies.
#   fuzz/afl.sh TARGET SECONDS        TARGET: text, json, xml, pdf, word
# What it finds is in artifacts/fuzz/TARGET/out/default/{crashes,hangs}; "Resolutions.Fuzz check TARGET FILE" says what each breaks.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
target=$1 seconds=$2
work=$PWD/../artifacts/fuzz
plain=$work/plain app=$work/app

if [ ! -f "$app/instrumented" ]; then
  dotnet tool restore
  rm -rf "$plain" "$app"
  dotnet publish Resolutions.Fuzz -c Release -o "$plain" --nologo -v quiet
  cp -r "$plain" "$app"
  for assembly in Resolutions Resolutions.AkomaNtoso Resolutions.Documents; do dotnet sharpfuzz "$app/$assembly.dll"; done
  touch "$app/instrumented"
fi

mkdir -p "$work/$target"
dotnet "$plain/Resolutions.Fuzz.dll" seeds "$target" "$work/$target/in"
# The program is managed code, so AFL finds no instrumentation of its own in it; where cores go is no matter here.
export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 DOTNET_TieredPGO=0
exec afl-fuzz -V "$seconds" -i "$work/$target/in" -o "$work/$target/out" -x "$work/$target/in.dict" -t 10000 -m none -- dotnet "$app/Resolutions.Fuzz.dll" afl "$target"
