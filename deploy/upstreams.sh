#!/bin/sh
# Lists the app's processes for nginx. The proxy's image runs this before nginx starts; a copy of it stays in the
# background and reloads nginx when processes came or went.
#
# Every upstream lists the same addresses in the same order, so that `hash` finds the same process for a client
# whether it asks for a page, a subscription or a demo: a demo runs in the process that started it. (`consistent`
# hashing would not do: it hashes the ports, too, which differ.)
set -eu

service=${APP_SERVICE:-app}
port=${APP_PORT:-3000}
file=${UPSTREAMS_FILE:-/etc/nginx/upstreams.conf}

addresses() {
  getent ahostsv4 "$service" | awk '{ print $1 }' | sort -u
}

servers() { # port, parameters
  for address in $found; do echo "  server $address:$1 $2;"; done
}

write() {
  {
    echo "upstream app {"
    echo "  hash \$remote_addr;"
    servers "$port" "max_fails=2 fail_timeout=5s"
    echo "  keepalive 32;"
    echo "}"
    for slot in 1 2 3; do
      echo "upstream demo_$slot {"
      echo "  hash \$remote_addr;"
      # Never given up: another process does not have the demo.
      servers "$((port + slot))" "max_fails=0"
      echo "}"
    done
  } > "$file.new"
  mv "$file.new" "$file"
}

found=$(addresses)
if [ -z "$found" ]; then
  echo "upstreams: no address for $service" >&2
  exit 1
fi
write

(
  while sleep "${UPSTREAMS_INTERVAL:-5}"; do
    now=$(addresses) || continue
    if [ -n "$now" ] && [ "$now" != "$found" ]; then
      found=$now
      write
      nginx -s reload || true
    fi
  done
) &
