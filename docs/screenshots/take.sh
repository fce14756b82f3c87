#!/bin/sh
# Takes the pictures of the pages again: start ./provenu demo, then docs/screenshots/take.sh http://127.0.0.1:8125
# Needs chromium and pngquant (Debian: apt install chromium pngquant). Look at every picture before it is committed.
set -eu
address=${1:?the address of a running server, such as http://127.0.0.1:8125}
here=$(cd "$(dirname "$0")" && pwd -P)
figure=investment-profile/profile/net_yield/2015

take() { # name path width height
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --lang=da \
    --virtual-time-budget=6000 --window-size="$3,$4" --screenshot="$here/$1-$3.png" "$address$2" >/dev/null 2>&1
  pngquant --quality=50-85 --force --output "$here/$1-$3.png" "$here/$1-$3.png"
}

for size in '1440 1100' '390 1600'; do
  # shellcheck disable=SC2086 # width and height are two words
  set -- $size
  take overblik / "$1" "$2"
  take investering /investering "$1" "$2"
  take benchmark /benchmark "$1" "$2"
  take opfoelgning "/maal?mappe=opfoelgning&model=follow-up" "$1" "$2"
  take maal "/maal?mappe=maal&model=goals" "$1" "$2"
  take papir "/maal/papirer?mappe=albertslund&plan=sag-benchmark" "$1" "$2"
  take data /data "$1" "$2"
  take forklaring "/investering?mappe=ballerup&figur=$figure" "$1" "$2"
done
