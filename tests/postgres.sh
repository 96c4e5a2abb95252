# A PostgreSQL of its own on a free port, for tests and benchmarks; sourced by `tests/run` and `tests/bench`.

postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

# start_postgres FOLDER: says where it is in KRING_TEST_POSTGRES.
start_postgres() {
  postgres_work=$1
  postgres_owner=()
  if [ "$(id -u)" = 0 ]; then postgres_owner=(setpriv --reuid=postgres --regid=postgres --clear-groups); chown postgres "$postgres_work"; fi
  local port
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null || echo 54329)
  "${postgres_owner[@]}" "$(postgres_bin)/initdb" -D "$postgres_work/data" -U kring --auth=trust --no-sync -E UTF8 --locale=C >/dev/null
  "${postgres_owner[@]}" "$(postgres_bin)/pg_ctl" -D "$postgres_work/data" -w -l "$postgres_work/log" \
    -o "-p $port -k $postgres_work -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=500" start >/dev/null
  export KRING_TEST_POSTGRES="postgres://kring@127.0.0.1:$port"
}

stop_postgres() {
  [ ! -f "${postgres_work:-}/data/postmaster.pid" ] || "${postgres_owner[@]}" "$(postgres_bin)/pg_ctl" -D "$postgres_work/data" -m immediate stop >/dev/null 2>&1 || true
}
