#!/usr/bin/env bash
# Makes icon.png of icon.svg: headless Chromium (Debian: chromium) draws it on a canvas of 128 by 128 pixels and tells the PNG as text.
# A screenshot would not do: a window that small loses its lower part.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/icon.html" <<HTML
<!doctype html><body><script>
const picture = new Image();
picture.onload = () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 128, height: 128 });
  canvas.getContext('2d').drawImage(picture, 0, 0);
  document.body.textContent = canvas.toDataURL('image/png');
};
picture.src = 'data:image/svg+xml;base64,$(base64 -w 0 icon.svg)';
</script></body>
HTML
chromium --headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run --user-data-dir="$work/profile" \
  --virtual-time-budget=5000 --dump-dom "file://$work/icon.html" 2>/dev/null |
  grep -o 'data:image/png;base64,[A-Za-z0-9+/=]*' | tail -n 1 | cut -d , -f 2 | base64 -d >icon.png
echo "icon.png: $(stat -c %s icon.png) bytes"
