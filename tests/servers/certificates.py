"""Throw-away certificates, made by the openssl command for one run of the tests."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.servers.missing import missing

EXTENSIONS = """
basicConstraints = CA:FALSE
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
extendedKeyUsage = serverAuth
subjectAltName = {names}
"""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate and its private key, as files."""

    file: Path
    key: Path


class Authority:
    """A certificate authority that nobody outside a test trusts."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("openssl") is None:
            missing("openssl", "apt-get install openssl")
        folder.mkdir()
        self._folder = folder
        self.file = folder / "ca.pem"
        self._key = folder / "ca.key"
        openssl("req", "-x509", *NEW_KEY, "-keyout", self._key, "-out", self.file, "-days", "2",
                "-subj", "/CN=test authority", "-addext", "keyUsage=critical,keyCertSign")  # fmt: skip

    def issue(self, names: str, days: int = 1) -> Certificate:
        """A server's certificate for `names` as openssl writes them: `DNS:localhost,IP:127.0.0.1`."""
        number = len(list(self._folder.iterdir()))
        request, key, file = (self._folder / f"{number}.{kind}" for kind in ("csr", "key", "pem"))
        extensions = self._folder / f"{number}.ext"
        extensions.write_text(EXTENSIONS.format(names=names))
        openssl("req", *NEW_KEY, "-keyout", key, "-out", request, "-subj", "/CN=test server")
        openssl("x509", "-req", "-in", request, "-CA", self.file, "-CAkey", self._key, "-CAcreateserial", "-out", file,
                "-days", str(days), "-extfile", extensions)  # fmt: skip
        return Certificate(file, key)


NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


def openssl(*arguments: str | Path) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
