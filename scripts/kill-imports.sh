#!/bin/sh
# Kills a process that imports, at 200 random moments, and checks that nothing acknowledged is lost and nothing is half
# there. Takes about ten minutes; run it by hand after a change to vintages, the catalog or the importer.
#   scripts/kill-imports.sh [KILLS] [SEED]
set -eu
cd "$(dirname "$0")/.."
kills=${1:-200}
seed=${2:-$(date +%s)}
echo "$kills kills, seed $seed"
exec ./provenu test -pl data -am -Dtest=KilledImportsTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dprovenu.kills="$kills" -Dprovenu.kill-seed="$seed"
