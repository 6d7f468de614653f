#!/usr/bin/env python3
"""Checks an audit pack of Annals, with nothing but the standard library of Python 3.8 or newer.

    python3 verify.py PACK.zip [--key KEY] [--checkpoint FILE [--proof FILE]]

Ends with 0 if the pack is sound, with 1 if it is not, with 2 if it cannot be read at all, and with 3 if it is sound in
itself, but there is no proof by which the checkpoint that was given can be compared; how to get one is said.

What is checked, in this order, each in a function of its own further down:
 1. read_zip           the file is a ZIP in the one form that packs have: every byte of it is accounted for
 2. check_files        the files are those of manifest.json, in its order, with their sizes and SHA-256
 3. check_note         key.txt is the key that you gave; checkpoint and manifest.sig are signed with it
 4. read_earlier       the earlier trees in consistency.ndjson are those with which the log of the checkpoint begins
 5. compare            a checkpoint that you give is one of the same log, before, at or after the pack's
 6. check_events       each event's leaf leads to the root in the checkpoint, the copy for reading is made from the
                       leaf, and the participants' streams have no gaps and end where streams.ndjson says
"""

import argparse
import base64
import hashlib
import json
import mmap
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


def read_zip(pack):
    """The files as pairs of name and content, in their order; contents are views of the pack and no copies."""
    files = []
    at = 0
    while pack[at:at + 4] == b"PK\3\4" and at + 30 <= len(pack):
        size, _, name_length = struct.unpack_from("<IIH", pack, at + 18)
        begins = at + 30 + name_length
        name = bytes(pack[at + 30:begins]).decode("latin-1")
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
    """Compares what stands around the contents with the only bytes that a pack with these files can have there."""
    directory = []
    at = 0
    for name, content in files:
        raw = name.encode("ascii")
        local = b"PK\3\4" + described(raw, content) + raw
        if pack[at:at + len(local)] != local:
            faults.append("The ZIP is not in the form of a pack, or a checksum in it is wrong: %s, at byte %d."
                          % (name, at))
            return
        directory.append(b"PK\1\2" + struct.pack("<H", 10) + described(raw, content))
        directory.append(struct.pack("<HHHII", 0, 0, 0, 0, at) + raw)
        at += len(local) + len(content)
    listed = b"".join(directory)
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, len(files), len(files), len(listed), at, 0)
    if pack[at:] != listed + end:
        faults.append("What stands behind the last file, from byte %d on, is not the list of the files before it." % at)


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
        return str(content, "utf-8")
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
    root = unbase64(lines[2])
    if len(root) != 32:
        raise Fault("It is no checkpoint of the log %s." % key[0])
    return int(lines[1]), root


def check_seal(note, key, log, digest):
    text = check_note(note, key)
    if text != "annals audit pack v1\n%s\nmanifest.json sha256 %s\n" % (log, digest) or log != key[0]:
        raise Fault("It is for another manifest.")
    if len(split_note(note)[1]) != 1:
        raise Fault("It has more than the signature of the log.")


# --- Earlier trees, and a checkpoint that was kept elsewhere ---------------------------------------------------------

EARLIER = re.compile(r'\{"size":([1-9][0-9]{0,17}),"root":"([^"]*)","proof":\[([^\]]*)\]\}')


def read_hash(text):
    hashed = unbase64(text)
    if len(hashed) != 32:
        raise Fault("A hash has 32 bytes.")
    return hashed


def read_hashes(text):
    """Hashes between quotes, parted by commas."""
    hashes = text.split(",") if text else []
    if any(not re.fullmatch('"[A-Za-z0-9+/]{43}="', one) for one in hashes):
        raise Fault("A hash of the proof is not in base64.")
    return [read_hash(one[1:-1]) for one in hashes]


def node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def check_consistency(size, to, path, older, newer):
    """That a tree begins with the leaves of a smaller one: RFC 9162, section 2.1.4.2."""
    if not 0 < size < to or not path:
        raise Fault("There is nothing that such a proof could prove.")
    at, last = size - 1, to - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    rest = list(path)
    old = young = older if at == 0 else rest.pop(0)
    for beside in rest:
        if last == 0:
            raise Fault("The proof has more hashes than the way to the root.")
        if at & 1 or at == last:
            old, young = node(beside, old), node(beside, young)
            while at and not at & 1:
                at, last = at >> 1, last >> 1
        else:
            young = node(young, beside)
        at, last = at >> 1, last >> 1
    if last != 0:
        raise Fault("The proof has fewer hashes than the way to the root.")
    if old != older:
        raise Fault("The proof leads to another root of the older tree.")
    if young != newer:
        raise Fault("The proof leads to another root of the newer tree.")


def read_earlier(content, size, root):
    """The roots of the log at earlier sizes, by their sizes."""
    roots = {}
    lines = utf8(content, "It").split("\n")
    if lines.pop() != "":
        raise Fault("It does not end with the end of a line.")
    before = 0
    for line in lines:
        match = EARLIER.fullmatch(line)
        if not match:
            raise Fault("A line of it is not of the form that it has.")
        earlier = int(match[1])
        if not before < earlier < size:
            raise Fault("The sizes in it do not grow up to that of the checkpoint.")
        roots[earlier] = read_hash(match[2])
        in_words("The log at %d events" % earlier,
                 lambda: check_consistency(earlier, size, read_hashes(match[3]), roots[earlier], root))
        before = earlier
    return roots


def same_root(known_size, known_root, root, said):
    if known_root != root:
        raise Fault("The checkpoint that was given has another root at %d events: the log was rewritten." % known_size)
    return "the checkpoint that was given, of %d events, %s" % (known_size, said), None


def compare(known, packed, earlier, proof):
    """What was found out about a checkpoint that was kept, or else why it cannot be compared; the other is None."""
    (known_size, known_root), (size, root) = known, packed
    if known_size == 0:
        return None, "The checkpoint that was given is of a log without events, with which every log begins."
    if known_size == size:
        return same_root(size, known_root, root, "says the same")
    if known_size in earlier:
        return same_root(known_size, known_root, earlier[known_size], "is how the log of the pack began")
    older, newer = sorted([known, packed])
    sizes = older[0], newer[0]
    if proof and proof[:2] == sizes:
        try:
            check_consistency(*sizes, proof[2], older[1], newer[1])
        except Fault as fault:
            raise Fault("The proof from %d to %d events does not hold: %s If it was not damaged, the log was rewritten."
                        % (*sizes, fault))
        return same_root(known_size, known_root, known_root, "is how the log of the pack began" if known == older
                         else "goes on from the log of the pack")
    had = ("the proof that was given is from %d to %d" % proof[:2] if proof
           else "the pack has no proof between the two")
    return None, ("The checkpoint that was given has %d events and the pack's %d, and %s. Whoever has the log can give "
                  "one: annals consistency --from %d --to %d --out FILE, or "
                  "GET /api/log/proofs/consistency?from=%d&to=%d. Then check again with --proof FILE."
                  % (known_size, size, had, *sizes, *sizes))


def read_proof(text):
    """Sizes and hashes of a proof as the log's server writes it, a JSON object of from, to and hashes."""
    try:
        read = json.loads(text)
        sizes = read["from"], read["to"]
        if any(type(size) is not int for size in sizes):
            raise ValueError("sizes")
        return (*sizes, [read_hash(one) for one in read["hashes"]])
    except (ValueError, KeyError, TypeError, Fault):
        raise Fault("It is no JSON object with from, to and hashes.")


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


def check_stream(fields, last):
    """That no event before this one was left out of its stream; last holds what was the last of each stream so far."""
    stream, sequence = fields["stream"], fields["sequence"]
    if fields["stream_type"] in WHOLE_STREAMS:
        expected = last[stream]["sequence"] + 1 if stream in last else 0
        last[stream] = {field: fields[field] for field in ("stream_type", "sequence", "index")}
        if sequence != expected:
            raise Fault("An event of %s was left out: this is number %d of its stream, and number %d is not before it."
                        % (stream, sequence, expected))


def streams_file(last):
    """What streams.ndjson has to say: how many events each stream has, for which no proof but the log's word can be."""
    return "".join('{"stream":%s,"type":%s,"events":%d,"last_index":%d}\n'
                   % (json_text(stream), json_text(end["stream_type"]), end["sequence"] + 1, end["index"])
                   for stream, end in last.items())


def check_event(line, before, last, size, root):
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
    path = in_words(where[:-2], lambda: read_hashes(match[2]))
    if root_of(index, size, leaf, path) != root:
        raise Fault(where + "The proof leads from this leaf to another root.")
    if index <= before:
        raise Fault(where + "The event is not in the order of the log.")
    in_words(where[:-2], lambda: check_stream(fields, last))
    return index


def check_events(name, content, last, size, root, faults):
    """How many events the file has."""
    lines = utf8(content, name).split("\n")
    if lines.pop() != "":
        faults.append("%s does not end with the end of a line." % name)
    index = -1
    for number, line in enumerate(lines, 1):
        try:
            index = check_event(line, index, last, size, root)
        except Fault as fault:
            faults.append("%s, line %d: %s" % (name, number, fault))
    return len(lines)


# --- All of it -------------------------------------------------------------------------------------------------------

def verify(pack, trusted_key=None, kept_checkpoint=None, proof=None):
    """What was found to be in order, what is wrong, and what could not be compared. Bytes and texts, not paths."""
    checked, faults, uncompared = [], [], []
    try:
        all_files = read_zip(memoryview(pack))
        check_zip(memoryview(pack), all_files, faults)
        if [name for name, _ in all_files[-2:]] != ["manifest.json", "manifest.sig"]:
            raise Fault("The last two files are not manifest.json and manifest.sig.")
        files = all_files[:-2]
        manifest, seal = all_files[-2][1], all_files[-1][1]
        digest = hashlib.sha256(manifest).hexdigest()
        log, count, listed = read_manifest(manifest)
        check_files(files, listed, faults)
        contents = contents_of(files)
        key = signing_key(contents, trusted_key)
        note = utf8(contents["checkpoint"], "checkpoint")
        size, root = in_words("checkpoint", lambda: read_checkpoint(note, key))
        checked.append("a checkpoint of %d events with the root %s" % (size, root.hex()))
        earlier = in_words("consistency.ndjson", lambda: read_earlier(contents["consistency.ndjson"], size, root))
        checked.append("the log at %d earlier sizes, from each of which it only went on" % len(earlier))
        if kept_checkpoint:
            known = in_words("The checkpoint that was given", lambda: read_checkpoint(kept_checkpoint, key))
            found, why_not = compare(known, (size, root), earlier, proof)
            (checked if found else uncompared).append(found or why_not)
        last = {}
        events = sum(check_events(name, content, last, size, root, faults)
                     for name, content in files if name.split("/")[-1] == "events.ndjson")
        if events != count or events == 0:
            faults.append("The pack has %d events, the manifest %d." % (events, count))
        checked.append("%d events, each looked up in the log and compared with its copy to read" % events)
        check_ends(contents, last, faults)
        checked.append("%d streams without a gap; that nothing follows their last events before the checkpoint is what "
                       "the log states, and nothing can prove" % len(last))
        in_words("manifest.sig", lambda: check_seal(utf8(seal, "manifest.sig"), key, log, digest))
        checked.append("signed by %s, with the key %s" % (
            key[0], "that was given" if trusted_key else "in the pack, which nobody has vouched for"))
        checked.append("manifest.json sha256 %s" % digest)
    except Fault as fault:
        faults.append(str(fault))
    return checked, faults, uncompared


def contents_of(files):
    """The files by their names. What all is checked with stands before what is checked."""
    first = ["key.txt", "checkpoint", "consistency.ndjson"]
    if [name for name, _ in files if name in first or name.split("/")[-1] == "events.ndjson"][:3] != first:
        raise Fault("Without key.txt, checkpoint and consistency.ndjson before the events nothing is proved.")
    return dict(files)


def check_ends(contents, last, faults):
    if not faults and bytes(contents.get("streams.ndjson", b"")) != streams_file(last).encode("utf-8"):
        faults.append("streams.ndjson does not say where the streams in the pack end.")


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


def read_text(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def read_pack(path):
    """The bytes of a file; they are not all in memory at once."""
    with open(path, "rb") as file:
        try:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError:
            return b""


def print_findings(checked, faults, uncompared):
    """Answers how the program ends."""
    for sentence in faults or checked:
        print(("NOT SOUND     " if faults else "checked       ") + sentence)
    for sentence in uncompared:
        print("NOT COMPARED  " + sentence)
    if faults:
        print("The pack is not sound.")
    elif uncompared:
        print("The pack is sound in itself, but the checkpoint that was given could not be compared.")
    else:
        print("The pack is sound.")
    return 1 if faults else 3 if uncompared else 0


def main():
    parser = argparse.ArgumentParser(description="Checks an audit pack of Annals.")
    parser.add_argument("pack", metavar="PACK.zip")
    parser.add_argument("--key", help="the log's verifier key, had from elsewhere")
    parser.add_argument("--checkpoint", metavar="FILE", help="a checkpoint of the log, kept elsewhere")
    parser.add_argument("--proof", metavar="FILE", help="a proof between that checkpoint and the pack's")
    options = parser.parse_args()
    if options.proof and not options.checkpoint:
        parser.error("--proof is for a checkpoint: give --checkpoint too")
    try:
        pack = read_pack(options.pack)
        kept = read_text(options.checkpoint) if options.checkpoint else None
        proof = read_proof(read_text(options.proof)) if options.proof else None
    except (OSError, UnicodeDecodeError, Fault) as error:
        print("Cannot read: %s" % error, file=sys.stderr)
        return 2
    return print_findings(*verify(pack, options.key, kept, proof))


if __name__ == "__main__":
    sys.exit(main())
