"""Signs a PDF with pyHanko and a certificate made on the spot: sign.py IN OUT NAME [--picture X0,Y0,X1,Y1] [--page N] [--certify] [--validation]."""

import argparse
import datetime
import io

from asn1crypto import keys, x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore


def signer(name):
    """A signer with a new key and a certificate that it signed itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [x509.NameAttribute(NameOID.COUNTRY_NAME, "LT"), x509.NameAttribute(NameOID.COMMON_NAME, name)]
    )
    begin = datetime.datetime(2020, 1, 1)
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + datetime.timedelta(days=36500))
        .add_extension(usage, True)
        .sign(key, hashes.SHA256())
    )
    raw = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    store = SimpleCertificateStore()
    own = asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
    store.register(own)
    return signers.SimpleSigner(
        signing_cert=own, signing_key=keys.PrivateKeyInfo.load(raw), cert_registry=store
    )


def main():
    """Reads the arguments and signs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("name")
    parser.add_argument("--picture", help="where the signature shows, in points from the lower left")
    parser.add_argument("--page", type=int, default=1)
    parser.add_argument("--certify", action="store_true", help="forbid changes but further signatures")
    parser.add_argument("--validation", action="store_true", help="embed what a later check needs (DSS)")
    given = parser.parse_args()
    own = signer(given.name)
    box = tuple(int(it) for it in given.picture.split(",")) if given.picture else None
    field = "Signature-" + given.name.replace(".", "")
    spec = fields.SigFieldSpec(field, on_page=given.page - 1, box=box)
    options = {}
    if given.validation:
        options = {
            "embed_validation_info": True,
            "subfilter": fields.SigSeedSubFilter.PADES,
            "validation_context": ValidationContext(
                trust_roots=[own.signing_cert], allow_fetching=False, revocation_mode="soft-fail"
            ),
        }
    about = signers.PdfSignatureMetadata(
        field_name=field, reason="Tvirtinu", certify=given.certify, **options
    )
    with open(given.source, "rb") as source:
        writer = IncrementalPdfFileWriter(io.BytesIO(source.read()))
    signed = signers.sign_pdf(writer, about, signer=own, new_field_spec=spec)
    with open(given.target, "wb") as target:
        target.write(signed.getbuffer())


main()
