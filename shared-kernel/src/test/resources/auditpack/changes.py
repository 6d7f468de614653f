"""Changes one byte of a pack at a time, at random places, and says whether the verifier finds each.

    python3 changes.py verify.py PACK.zip HOW_MANY
"""

import importlib.util
import random
import sys

path, pack_path, how_many = sys.argv[1:]
spec = importlib.util.spec_from_file_location("verify", path)
verifier = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verifier)

with open(pack_path, "rb") as file:
    pack = file.read()

assert verifier.verify(pack)[1] == []
draw = random.Random(7)
for _ in range(int(how_many)):
    at = draw.randrange(len(pack))
    changed = bytearray(pack)
    changed[at] ^= draw.randrange(1, 256)
    if not verifier.verify(bytes(changed))[1]:
        print("byte %d changed to %d is not found" % (at, changed[at]))
        sys.exit(1)
print("%s changes, all found" % how_many)
