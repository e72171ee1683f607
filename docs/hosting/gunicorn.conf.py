"""Several workers behind nginx: gunicorn -c docs/hosting/gunicorn.conf.py dashboard.wsgi:server"""

import os
from threading import Thread

from dashboard.web.arena import one_arena

one_arena()
bind = os.environ.get("DASHBOARD_BIND", "unix:/run/dashboard/dashboard.sock")
# Two for each processor serve well; each takes some 220 MB, and more once asked for everything.
workers = int(os.environ.get("DASHBOARD_WORKERS", "3"))
worker_class = "gthread"
threads = 4
# The package is read once and shared by all workers until they write to it.
preload_app = True
# A worker that has not answered for so long is replaced.
timeout = 60
graceful_timeout = 20
keepalive = 5
limit_request_line = 8190
# The hand on the wheel that tells a worker is alive stays out of the disk, which may be full.
worker_tmp_dir = "/dev/shm"
# Our own lines are on the standard error; nothing of a reader is written down.
accesslog = None
errorlog = "-"
loglevel = "warning"


def post_worker_init(worker) -> None:
    """Computes every page before anyone asks."""
    from dashboard.web.warming import warm

    Thread(target=warm, args=(worker.wsgi.server,), daemon=True).start()
