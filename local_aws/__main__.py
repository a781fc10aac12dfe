"""Runs the local AWS in the foreground: ``python -m local_aws [--port N]``."""

import argparse
import signal
import socket
import sys
from collections.abc import Sequence

from local_aws.rehearsal import let_rehearse
from local_aws.settings import apply_settings

HOST = "127.0.0.1"


def main(arguments: Sequence[str] | None = None) -> int:
    """Serves until it is stopped; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m local_aws",
        description="Runs the local AWS until Ctrl-C or SIGTERM. Everything is kept in memory.",
    )
    parser.add_argument(
        "--port", type=int, default=0, help="port on 127.0.0.1 (default: any free one)"
    )
    options = parser.parse_args(arguments)
    try:
        listener = socket.create_server((HOST, options.port))
    except (OSError, OverflowError) as error:
        print(_port_problem(options.port, error), file=sys.stderr)
        return 1
    serve(listener)
    return 0


def serve(listener: socket.socket, *, additions: bool = True) -> None:
    """Answers calls on a socket that listens already, until SIGTERM or Ctrl-C.

    Args:
        listener: A listening TCP socket; closed at the end.
        additions: Off, it is moto as it comes: the tests ask it whether it still lacks something.
    """
    apply_settings()
    # After the settings, which moto reads when it is imported.
    from moto.moto_server.werkzeug_app import MotoRequestHandler
    from werkzeug.serving import make_server

    from local_aws.application import Application

    port = listener.getsockname()[1]
    application = Application(additions=additions)
    server = make_server(
        HOST,
        port,
        application,
        threaded=True,
        request_handler=MotoRequestHandler,
        fd=listener.fileno(),
    )
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    let_rehearse(application.one_call_at_a_time)
    print(f"Local AWS listens on http://{HOST}:{port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        listener.close()


def _port_problem(port: int, error: Exception) -> str:
    return (
        f"local AWS\n  - --port: {port} cannot be listened on ({error}); "
        "choose another port, or leave it out to get a free one"
    )


if __name__ == "__main__":
    sys.exit(main())
