"""`python -m bench.idle_server CERTIFICATE KEY`: an IMAP server under TLS, of mailboxes that are all empty.

A real one takes a process for each of four thousand connections. It prints its port.
"""

import asyncio
import ssl
import sys
from collections.abc import Mapping
from contextlib import suppress

BACKLOG = 1024
CAPABILITY = "* CAPABILITY IMAP4rev1 IDLE UNSELECT"
ANSWERS: Mapping[str, str] = {
    "CAPABILITY": CAPABILITY,
    "LIST": '* LIST (\\HasNoChildren) "/" INBOX',
    "STATUS": "* STATUS INBOX (MESSAGES 0 UIDNEXT 1 UIDVALIDITY 7)",
    "EXAMINE": "* FLAGS ()\r\n* 0 EXISTS\r\n* OK [UIDVALIDITY 7] .\r\n* OK [UIDNEXT 1] .",
    "UID": "* SEARCH",
    "LOGOUT": "* BYE see you",
}


async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    # Who leaves without a word is no news here.
    with suppress(OSError):
        writer.write(b"* OK ready\r\n")
        idling = ""
        while line := await reader.readline():
            tag, _, command = line.decode("ascii", "replace").strip().partition(" ")
            if tag.upper() == "DONE":
                writer.write(f"{idling} OK done\r\n".encode())
            elif command.upper() == "IDLE":
                idling = tag
                writer.write(b"+ idling\r\n")
            else:
                said = ANSWERS.get(command.partition(" ")[0].upper())
                writer.write(f"{said}\r\n{tag} OK done\r\n".encode() if said else f"{tag} OK done\r\n".encode())
        writer.close()


async def serve(certificate: str, key: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = await asyncio.start_server(converse, "127.0.0.1", 0, ssl=context, backlog=BACKLOG)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(*sys.argv[1:]))
