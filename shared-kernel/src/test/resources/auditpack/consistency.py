"""Says whether the verifier takes each of some consistency proofs, and none of which one bit, hash or size was changed.

    python3 consistency.py verify.py PROOFS

PROOFS has a line for each: size of the older and of the newer tree, their roots, and the hashes with commas in between.
"""

import importlib.util
import sys

path, proofs_path = sys.argv[1:]
spec = importlib.util.spec_from_file_location("verify", path)
verifier = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verifier)


def holds(*proof):
    try:
        verifier.check_consistency(*proof)
        return True
    except verifier.Fault:
        return False


def flipped(hashed):
    return bytes([hashed[0] ^ 1]) + hashed[1:]


def changed(older_size, newer_size, path, older, newer):
    yield older_size, newer_size, path, flipped(older), newer
    yield older_size, newer_size, path, older, flipped(newer)
    yield older_size, newer_size, path + [newer], older, newer
    for i, one in enumerate(path):
        yield older_size, newer_size, path[:i] + [flipped(one)] + path[i + 1:], older, newer
        yield older_size, newer_size, path[:i] + path[i + 1:], older, newer


with open(proofs_path, encoding="ascii") as file:
    lines = file.read().splitlines()
for line in lines:
    older_size, newer_size, older, newer, hashes = line.split(" ")
    proof = (int(older_size), int(newer_size), [bytes.fromhex(one) for one in hashes.split(",")],
             bytes.fromhex(older), bytes.fromhex(newer))
    if not holds(*proof):
        sys.exit("the proof does not hold: " + line)
    for other in changed(*proof):
        if holds(*other):
            sys.exit("a changed proof holds: %s, changed to %s" % (line, other))
print("%d proofs hold, and none that was changed" % len(lines))
