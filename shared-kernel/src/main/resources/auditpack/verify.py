#!/usr/bin/env python3
"""Checks an audit pack of Annals, with nothing but the standard library of Python 3.8 or newer.

    python3 verify.py PACK.zip [--key KEY] [--checkpoint FILE]

Ends with 0 if the pack is sound, with 1 if it is not, and with 2 if it cannot be read at all.

What is checked, in this order, each in a function of its own further down:
 1. read_zip           the file is a ZIP in the one form that packs have: every byte of it is accounted for
 2. check_files        the files are those of manifest.json, in its order, with their sizes and SHA-256
 3. check_note         key.txt is the key that you gave; checkpoint and manifest.sig are signed with it
 4. check_events       each event's leaf leads to the root in the checkpoint, the copy for reading is made from the
                       leaf, and the participants' streams have no gaps
"""

import argparse
import base64
import hashlib
import re
import struct
import sys
import zlib


class Fault(Exception):
    """Something is not as it should be; the message says what."""


# --- Ed25519, RFC 8032, section 5.1: only what verifying needs -------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def decode_point(data):
    """A point as (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z, from its 32 bytes; None if they are no point."""
    y = int.from_bytes(data, "little")
    sign = y >> 255
    y &= 2**255 - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0 or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def add_points(one, other):
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add_points(result, point)
        point = add_points(point, point)
        number >>= 1
    return result


BASE = decode_point(int.to_bytes(4 * pow(5, P - 2, P) % P, 32, "little"))


def ed25519_verifies(public_key, message, signature):
    if len(public_key) != 32 or len(signature) != 64:
        return False
    a = decode_point(public_key)
    r = decode_point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % L
    left, right = multiply(s, BASE), add_points(r, multiply(k, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# --- The container: a ZIP whose files are stored as they are ---------------------------------------------------------

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*")


def described(name, content):
    """What both headers of a file have in common: version 1.0, stored, 1 January 1980, nothing extra."""
    return struct.pack("<HHHHHIIIHH", 10, 0, 0, 0, 0x21, zlib.crc32(content), len(content), len(content), len(name), 0)


def write_zip(files):
    """The only bytes that a pack with these files can have. read_zip compares the pack with them."""
    body, directory = [], []
    at = 0
    for name, content in files:
        raw = name.encode("ascii")
        directory.append(b"PK\1\2" + struct.pack("<H", 10) + described(raw, content))
        directory.append(struct.pack("<HHHII", 0, 0, 0, 0, at) + raw)
        local = b"PK\3\4" + described(raw, content) + raw
        body += [local, content]
        at += len(local) + len(content)
    listed = b"".join(directory)
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, len(files), len(files), len(listed), at, 0)
    return b"".join(body) + listed + end


def read_zip(pack):
    """The files as pairs of name and content, in their order."""
    files = []
    at = 0
    while pack[at:at + 4] == b"PK\3\4" and at + 30 <= len(pack):
        size, _, name_length = struct.unpack_from("<IIH", pack, at + 18)
        begins = at + 30 + name_length
        name = pack[at + 30:begins].decode("latin-1")
        if len(name) > 200 or not NAME.fullmatch(name):
            raise Fault("The file at byte %d has a name that no file in a pack has." % at)
        if begins + size > len(pack):
            raise Fault("%s, at byte %d, is longer than the pack." % (name, at))
        files.append((name, pack[begins:begins + size]))
        at = begins + size
    if len(files) > 65535:
        raise Fault("A pack has at most 65535 files.")
    return files


def check_zip(pack, files, faults):
    rebuilt = write_zip(files)
    if rebuilt == pack:
        return
    differs = next((i for i, (a, b) in enumerate(zip(rebuilt, pack)) if a != b), min(len(rebuilt), len(pack)))
    name, at = "the list of files at the end", 0
    for candidate, content in files:
        end = at + 30 + len(candidate) + len(content)
        if at <= differs < end:
            name = candidate
            break
        at = end
    faults.append("The ZIP is not in the form of a pack, or a checksum in it is wrong: %s, byte %d." % (name, differs))


# --- The manifest ----------------------------------------------------------------------------------------------------

HEAD = re.compile(
    r'\{"format":"annals-audit-pack/1",\n"made_at":"([^"]*)",\n"about":"([^"]*)",\n"log":"([^"]*)",\n'
    r'"events":([0-9]{1,18}),\n"files":\[\n')
LISTED = re.compile(r'\{"name":"([^"]*)","bytes":([0-9]{1,10}),"sha256":"([0-9a-f]{64})"\}')


def read_manifest(content):
    """Log, number of events, and a list of (name, size, SHA-256)."""
    text = utf8(content, "manifest.json")
    head = HEAD.match(text)
    if not head or not text.endswith("\n]}\n"):
        raise Fault("manifest.json is not in the form of annals-audit-pack/1.")
    listed = []
    for line in text[head.end():-len("\n]}\n")].split(",\n"):
        match = LISTED.fullmatch(line)
        if not match:
            raise Fault("manifest.json is not in the form of annals-audit-pack/1.")
        listed.append((match[1], int(match[2]), match[3]))
    return head[3], int(head[4]), listed


def check_files(files, listed, faults):
    names = [name for name, _ in files]
    wanted = {name: (size, digest) for name, size, digest in listed}
    there = set(names)
    faults += ["%s is in the pack, but not in the manifest." % name for name in names if name not in wanted]
    faults += ["%s is in the manifest, but not in the pack." % name for name in wanted if name not in there]
    if len(names) > len(there) or len(listed) > len(wanted):
        faults.append("A file is in the pack or in the manifest twice.")
    elif there == set(wanted) and names != list(wanted):
        faults.append("The files are not in the order of the manifest.")
    for name, content in files:
        if name in wanted and wanted[name] != (len(content), hashlib.sha256(content).hexdigest()):
            faults.append("%s is not the file that the manifest lists." % name)


# --- Keys and signed notes: c2sp.org/signed-note ---------------------------------------------------------------------

def utf8(content, what):
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise Fault("%s is no text in UTF-8." % what)


def unbase64(text):
    """Standard base64 of which only one form is taken."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        data = None
    if data is None or base64.b64encode(data).decode("ascii") != text:
        raise Fault("Something is not in base64 with padding.")
    return data


def read_key(text):
    """Name, id and the 32 bytes of name+id+base64."""
    parts = text.split("+", 2)
    if len(parts) != 3:
        raise Fault("A key is written as name+id+base64.")
    typed = unbase64(parts[2])
    key_id = hashlib.sha256(parts[0].encode("utf-8") + b"\n" + typed).digest()[:4]
    if len(typed) != 33 or typed[0] != 1 or key_id.hex() != parts[1]:
        raise Fault("The key is not of the form that it has, or its id is not its own.")
    return parts[0], key_id, typed[1:]


def split_note(note):
    """The text of a note and the lines of its signatures."""
    end = note.rfind("\n\n")
    if end < 0 or not note.endswith("\n"):
        raise Fault("It is no signed note: a text, an empty line and signatures.")
    return note[:end + 1], note[end + 2:-1].split("\n")


def check_note(note, key):
    """The text of a note, if the key has signed it."""
    name, key_id, public_key = key
    text, signatures = split_note(note)
    signed = False
    for line in signatures:
        words = line.split(" ")
        if len(words) != 3 or words[0] != "\u2014":
            raise Fault("Under the text of a note stand signatures, each as a dash, a name and base64.")
        data = unbase64(words[2])
        if words[1] == name and data[:4] == key_id:
            if not ed25519_verifies(public_key, text.encode("utf-8"), data[4:]):
                raise Fault("The signature of %s is not by its key under this text." % name)
            signed = True
    if not signed:
        raise Fault("It is not signed by %s." % name)
    return text


def read_checkpoint(note, key):
    """Size and root of the tree: c2sp.org/tlog-checkpoint."""
    lines = check_note(note, key).split("\n")
    if len(lines) < 4 or lines[0] != key[0] or not re.fullmatch("0|[1-9][0-9]{0,17}", lines[1]):
        raise Fault("It is no checkpoint of the log %s." % key[0])
    return int(lines[1]), unbase64(lines[2])


def check_seal(note, key, log, digest):
    text = check_note(note, key)
    if text != "annals audit pack v1\n%s\nmanifest.json sha256 %s\n" % (log, digest) or log != key[0]:
        raise Fault("It is for another manifest.")
    if len(split_note(note)[1]) != 1:
        raise Fault("It has more than the signature of the log.")


# --- Events: the leaf, its proof, and the copy for reading -----------------------------------------------------------

LINE = re.compile(r'\{"index":(0|[1-9][0-9]{0,17}),"proof":\[([^\]]*)\],"leaf":"([A-Za-z0-9+/=]+)","readable":(.*)\}')
FIELDS = ["index", "stream", "sequence", "stream_type", "event", "type", "revision", "recorded_at", "metadata",
          "payload"]
NUMBERS = {"index", "sequence"}
CONTENTS = {"metadata", "payload"}
MAY_BE_ABSENT = {"stream_type", "revision"}


def read_leaf(leaf):
    """The fields of a leaf by name: numbers, texts, and bytes as they were stored."""
    if leaf[:1] != b"\1":
        raise Fault("The leaf is of a version that is not known.")
    fields = {}
    at = 1
    for field in FIELDS:
        length, = struct.unpack_from(">i", leaf.ljust(at + 4, b"\0"), at)
        at += 4
        if length == -1 and field in MAY_BE_ABSENT:
            fields[field] = None
            continue
        raw = leaf[at:at + max(length, 0)]
        at += length
        if length < 0 or at > len(leaf) or (field in NUMBERS and length != 8):
            raise Fault("The leaf is not of the form that it has: %s." % field)
        if field in NUMBERS:
            fields[field] = struct.unpack(">q", raw)[0]
        else:
            fields[field] = raw if field in CONTENTS else utf8(raw, field)
    if at != len(leaf):
        raise Fault("The leaf goes on after its last field.")
    return fields


def json_text(text):
    escaped = re.sub(r'["\\]', lambda c: "\\" + c[0], text)
    return '"' + re.sub("[\0-\x1f]", lambda c: "\\u%04x" % ord(c[0]), escaped) + '"'


def json_content(raw):
    """JSON as it is stored; anything else in base64."""
    text = raw.decode("utf-8", "replace")
    is_json = text.startswith("{") and text.endswith("}") and len(text) > 1 and not re.search("[\0-\x1f]", text)
    return text if is_json else json_text(base64.b64encode(raw).decode("ascii"))


def readable(fields):
    """The copy for reading, worked out from the leaf."""
    parts = []
    for field in FIELDS:
        value = fields[field]
        if value is None:
            shown = "null"
        elif field in NUMBERS:
            shown = str(value)
        else:
            shown = json_content(value) if field in CONTENTS else json_text(value)
        parts.append('"%s":%s' % (field, shown))
    return "{%s}" % ",".join(parts)


def root_of(index, size, leaf, path):
    """Where the hashes lead to from a leaf: RFC 9162, section 2.1.3.2."""
    if index >= size:
        raise Fault("There is no leaf %d in a tree of %d." % (index, size))
    at, last = index, size - 1
    reached = hashlib.sha256(b"\0" + leaf).digest()
    for beside in path:
        if last == 0:
            raise Fault("The proof has more hashes than the way to the root.")
        if at & 1 or at == last:
            reached = hashlib.sha256(b"\1" + beside + reached).digest()
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            reached = hashlib.sha256(b"\1" + reached + beside).digest()
        at, last = at >> 1, last >> 1
    if last != 0:
        raise Fault("The proof has fewer hashes than the way to the root.")
    return reached


# Of these a pack has every event up to its checkpoint; of other streams, the cohort's, a choice.
WHOLE_STREAMS = ("Participant", "Assessment")


def check_stream(fields, next_of):
    """That no event before this one was left out of its stream; what is left out at the end cannot be seen here."""
    stream, sequence = fields["stream"], fields["sequence"]
    if fields["stream_type"] in WHOLE_STREAMS:
        expected = next_of.get(stream, 0)
        next_of[stream] = sequence + 1
        if sequence != expected:
            raise Fault("An event of %s was left out: this is number %d of its stream, and number %d is not before it."
                        % (stream, sequence, expected))


def check_event(line, before, next_of, size, root):
    """The index of the event in the log."""
    match = LINE.fullmatch(line)
    if not match:
        raise Fault("It is no line with index, proof, leaf and a copy for reading.")
    leaf = unbase64(match[3])
    fields = read_leaf(leaf)
    index = int(match[1])
    if index != fields["index"]:
        raise Fault("Its leaf is that of another index.")
    where = "event at index %d: " % index
    if match[4] != readable(fields):
        raise Fault(where + "What is there to read is not what was logged.")
    path = []
    for hash_text in (match[2].split(",") if match[2] else []):
        if not re.fullmatch('"[A-Za-z0-9+/]{43}="', hash_text):
            raise Fault(where + "A hash of the proof is not in base64.")
        path.append(unbase64(hash_text[1:-1]))
    if root_of(index, size, leaf, path) != root:
        raise Fault(where + "The proof leads from this leaf to another root.")
    if index <= before:
        raise Fault(where + "The event is not in the order of the log.")
    in_words(where[:-2], lambda: check_stream(fields, next_of))
    return index


def check_events(name, content, size, root, faults):
    """How many events the file has."""
    lines = utf8(content, name).split("\n")
    if lines.pop() != "":
        faults.append("%s does not end with the end of a line." % name)
    index, next_of = -1, {}
    for number, line in enumerate(lines, 1):
        try:
            index = check_event(line, index, next_of, size, root)
        except Fault as fault:
            faults.append("%s, line %d: %s" % (name, number, fault))
    return len(lines)


# --- All of it -------------------------------------------------------------------------------------------------------

def verify(pack, trusted_key=None, kept_checkpoint=None):
    """What was found to be in order, and what was not. Bytes and texts, not paths."""
    checked, faults = [], []
    try:
        all_files = read_zip(pack)
        check_zip(pack, all_files, faults)
        if [name for name, _ in all_files[-2:]] != ["manifest.json", "manifest.sig"]:
            raise Fault("The last two files are not manifest.json and manifest.sig.")
        files = all_files[:-2]
        manifest, seal = all_files[-2][1], all_files[-1][1]
        digest = hashlib.sha256(manifest).hexdigest()
        log, count, listed = read_manifest(manifest)
        check_files(files, listed, faults)
        contents = dict(files)
        key = signing_key(contents, trusted_key)
        size, root = checkpoint_of(contents, key, kept_checkpoint)
        checked.append("a checkpoint of %d events with the root %s" % (size, root.hex()))
        events = sum(check_events(name, content, size, root, faults)
                     for name, content in files if name.split("/")[-1] == "events.ndjson")
        if events != count or events == 0:
            faults.append("The pack has %d events, the manifest %d." % (events, count))
        checked.append("%d events, each looked up in the log and compared with its copy to read" % events)
        in_words("manifest.sig", lambda: check_seal(utf8(seal, "manifest.sig"), key, log, digest))
        checked.append("signed by %s, with the key %s" % (
            key[0], "that was given" if trusted_key else "in the pack, which nobody has vouched for"))
        checked.append("manifest.json sha256 %s" % digest)
    except Fault as fault:
        faults.append(str(fault))
    return checked, faults


def in_words(name, check):
    """Runs a check, and says in which file the fault is."""
    try:
        return check()
    except Fault as fault:
        raise Fault("%s: %s" % (name, fault))


def signing_key(contents, trusted_key):
    text = utf8(contents.get("key.txt", b""), "key.txt")
    if not text.endswith("\n"):
        raise Fault("key.txt is no line with a key.")
    if trusted_key and text[:-1] != trusted_key:
        raise Fault("key.txt is not the key that was given.")
    return in_words("key.txt", lambda: read_key(text[:-1]))


def checkpoint_of(contents, key, kept):
    note = utf8(contents.get("checkpoint", b""), "checkpoint")
    size, root = in_words("checkpoint", lambda: read_checkpoint(note, key))
    if kept:
        known_size, known_root = in_words("the checkpoint that was given", lambda: read_checkpoint(kept, key))
        if known_size != size:
            raise Fault("The checkpoint that was given has %d events and the pack's %d: only those of one size can be "
                        "compared without the log." % (known_size, size))
        if known_root != root:
            raise Fault("The checkpoint that was given has another root at the same size: the log was rewritten.")
    return size, root


def main():
    parser = argparse.ArgumentParser(description="Checks an audit pack of Annals.")
    parser.add_argument("pack", metavar="PACK.zip")
    parser.add_argument("--key", help="the log's verifier key, had from elsewhere")
    parser.add_argument("--checkpoint", metavar="FILE", help="a checkpoint of the log, kept elsewhere")
    options = parser.parse_args()
    try:
        with open(options.pack, "rb") as file:
            pack = file.read()
        kept = None
        if options.checkpoint:
            with open(options.checkpoint, encoding="utf-8", newline="") as file:
                kept = file.read()
    except (OSError, UnicodeDecodeError) as error:
        print("Cannot read: %s" % error, file=sys.stderr)
        return 2
    checked, faults = verify(pack, options.key, kept)
    for sentence in faults or checked:
        print(("NOT SOUND  " if faults else "checked    ") + sentence)
    print("The pack is not sound." if faults else "The pack is sound.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
