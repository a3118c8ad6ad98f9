"""One encrypted archive, in memory, that the usual archive programs open."""

import io

from recolo_desktop.exchange.fhir_bundle import as_bundle
from recolo_desktop.services.clients.client_record import ClientRecord


class FileExchange:
    """What leaves the records for other services."""

    def bundle(self, record: ClientRecord, letters: dict[str, bytes]) -> bytes:
        return as_bundle(record, letters)

    def locked_archive(self, files: dict[str, bytes], passphrase: str) -> bytes:
        """AES-256 in the manner of WinZip; names of files say nothing about anybody."""
        import pyzipper  # noqa: PLC0415  (rarely needed)

        stream = io.BytesIO()
        with pyzipper.AESZipFile(stream, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as made:
            made.setpassword(passphrase.encode())
            for name, content in files.items():
                made.writestr(name, content)
        return stream.getvalue()
