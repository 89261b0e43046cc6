"""Writes srgb.icc beside this file: a matrix and curve profile of sRGB (IEC 61966-2-1), adapted to D50."""
import pathlib
import struct


def fixed(value):
    return struct.pack(">i", round(value * 65536))


def xyz(x, y, z):
    return b"XYZ \0\0\0\0" + fixed(x) + fixed(y) + fixed(z)


def text(words):
    return b"text\0\0\0\0" + words.encode() + b"\0"


def description(words):
    ascii_words = words.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_words)) + ascii_words + struct.pack(">IIHB", 0, 0, 0, 0) + b"\0" * 67


def linear(value):
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


STEPS = 1024
CURVE = b"curv\0\0\0\0" + struct.pack(">I", STEPS) + b"".join(
    struct.pack(">H", round(65535 * linear(step / (STEPS - 1)))) for step in range(STEPS)
)
TAGS = [
    ("desc", description("sRGB IEC61966-2.1")),
    ("cprt", text("CC0 1.0: no rights reserved")),
    ("wtpt", xyz(0.9505, 1.0, 1.0891)),
    ("rXYZ", xyz(0.43607, 0.22249, 0.01392)),
    ("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
    ("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
    ("rTRC", CURVE),
    ("gTRC", None),
    ("bTRC", None),
]

table, body, start = [], b"", 128 + 4 + 12 * len(TAGS)
for signature, data in TAGS:
    if data is not None:
        body += b"\0" * (-len(body) % 4)
        place = (start + len(body), len(data))
        body += data
    table.append(struct.pack(">4sII", signature.encode(), *place))
body += b"\0" * (-len(body) % 4)

header = struct.pack(">I4sI4s4s4s", start + len(body), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 24 + struct.pack(">I", 1)
header += fixed(0.9642) + fixed(1.0) + fixed(0.8249)
profile = header.ljust(128, b"\0") + struct.pack(">I", len(TAGS)) + b"".join(table) + body
pathlib.Path(__file__).with_name("srgb.icc").write_bytes(profile)
