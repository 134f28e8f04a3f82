"""What Python makes of the torture's inputs: a JSON object a line in, one a line out.

{"literal": TEXT}  gives  {"value": V} as ast.literal_eval reads it (null, true, false, nan and Infinity are words as well),
                   "must": whether a reader that leaves out what the project documents must read it too
{"csv": BASE64}    gives  {"rows": [...]} as csv.reader reads them, empty lines left out
{"file": BASE64, "delimiter": D, "columns": [...], "nested": [...], "numbers": [...]}
                   gives  the rows after the header, where each column stands, and the values of nested and number cells
"""
import ast, base64, csv, gzip, io, json, math, re, sys, zipfile

csv.field_size_limit(10 ** 9)
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)
FAILURES = (ValueError, SyntaxError, TypeError, MemoryError, RecursionError)
NAMES = {"null": None, "true": True, "false": False, **dict.fromkeys(("nan", "NaN", "inf", "Infinity"))}
SPACE = r"(?:[ \t\r\n\f]|\\\r?\n)*"


class Words(ast.NodeTransformer):
    def visit_UnaryOp(self, node):
        if isinstance(node.operand, ast.Name) and node.operand.id in ("nan", "NaN", "inf", "Infinity"):
            return ast.copy_location(ast.Constant(None), node)
        return node

    def visit_Name(self, node):
        if node.id in NAMES:
            return ast.copy_location(ast.Constant(NAMES[node.id]), node)
        return node


def plain(value):
    if isinstance(value, dict):
        # True and 1 are one key.
        return {"dict": [[plain(int(key) if isinstance(key, bool) else key), plain(item)] for key, item in value.items()]}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, bool) or isinstance(value, str) or value is None:
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else {"float": str(value)}
    if isinstance(value, int):
        return value if abs(value) < 2 ** 53 else {"integer": str(value)}
    raise ValueError("not compared")


def trimmed(text):
    text = text[re.match(SPACE, text).end():]
    while True:
        shorter = text.rstrip(" \t\r\n\f")
        if not (shorter.endswith("\\") and re.match(r"\r?\n", text[len(shorter):])):
            return shorter
        text = shorter[:-1]


def evaluate(text):
    try:
        tree = ast.parse(trimmed(text), mode="eval")
    except SyntaxError:
        # A line feed outside of brackets is space to the project.
        tree = ast.parse("(" + trimmed(text) + "\n)", mode="eval")
    return plain(ast.literal_eval(Words().visit(tree).body))


def depth(text):
    most = now = 0
    for char in text:
        if char in "[({":
            now += 1
            most = max(most, now)
        elif char in "])}":
            now -= 1
    return most


def must(text):
    """Whether Python reads it and nothing in it is what the project leaves out."""
    try:
        tree = ast.parse(text.lstrip(" \t"), mode="eval")
        value = ast.literal_eval(tree)
        plain(value)
    except FAILURES:
        return False
    if re.search(r"[rRbB]+['\"]|\\N|#|\.\.\.|set\(|[jJ]", text) or depth(text) > 100:
        return False
    body = tree.body
    if isinstance(body, ast.Tuple) and not in_parentheses(body, text):
        return False
    return not any(isinstance(node, ast.BinOp) or isinstance(node, ast.Dict) and any(isinstance(key, (ast.Tuple, ast.List)) for key in node.keys)
                   for node in ast.walk(tree))


def in_parentheses(body, text):
    """Whether a tuple has parentheses of its own: within brackets it stays one element then."""
    elements = ast.parse("[" + text.strip() + "]", mode="eval").body.elts
    return len(elements) == 1 and ast.dump(elements[0]) == ast.dump(body)


def literal(text):
    try:
        return {"value": evaluate(text), "must": must(text)}
    except FAILURES:
        return {"must": False}


def unpacked(data):
    if data[:2] == b"\x1f\x8b":
        return gzip.decompress(data)
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read(archive.namelist()[0])
    return data


def decoded(data):
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "replace")


def rows_of(text, delimiter):
    return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row]


def joined(rows, width):
    """The records that line feeds may have cut, joined again, beside those that are there."""
    for index, row in enumerate(rows):
        whole = row
        for following in rows[index + 1:index + 1000]:
            if len(whole) >= width:
                break
            whole = whole[:-1] + [whole[-1] + "\n" + following[0]] + following[1:]
            yield whole


def nested(cell):
    """The value of a nested cell, or of the whole entries or pairs of one that is cut off."""
    try:
        return {"value": evaluate(cell)}
    except FAILURES:
        pass
    ends = [match.end() for match in re.finditer("}", cell)] if cell.lstrip().startswith("[") else []
    close = "]"
    if cell.lstrip().startswith("{"):
        close = "}"
        ends = [match.start() for match in re.finditer(",", cell)] + [len(cell)]
    for end in reversed(ends[-400:]):
        try:
            return {"prefix": evaluate(cell[:end] + close)}
        except FAILURES:
            pass
    return {}


def number(cell):
    try:
        # Files that were put together have a byte-order mark in the middle.
        return plain(float(cell.strip("\ufeff")))
    except ValueError:
        return None


def column(name):
    # The space of JavaScript, which has neither U+0085 nor U+001C to U+001F.
    space = r"\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
    return re.sub(rf"[{space}_-]+", "_", re.sub(rf"^[{space}]+|[{space}]+$", "", name).lower())


def file(ask):
    try:
        text = decoded(unpacked(base64.b64decode(ask["file"])))
    except Exception as error:
        return {"error": str(error)}
    delimiters = [ask["delimiter"], ",", ";", "\t"]
    sep = re.match(r'"?sep=(.)"?([ \t,;]*)(?:\r\n|\r|\n)', text, re.I)
    if sep:
        delimiters, text = [sep.group(1)] + (delimiters if sep.group(2).strip() else []), text[sep.end():]
    for delimiter in delimiters:
        try:
            rows = rows_of(text, delimiter)
        except csv.Error as error:
            return {"error": str(error)}
        header = [column(name) for name in rows[0]] if rows else []
        if all(name in header for name in ask["columns"]):
            break
    else:
        return {"error": "the columns are not there"}
    at = {name: header.index(name) for name in header}
    every = rows[1:] + list(joined(rows[1:], len(header)))
    cells = lambda names: {row[at[name]] for name in names if name in at for row in every if at[name] < len(row)}
    return {
        "rows": rows[1:],
        "at": at,
        "width": len(header),
        "nested": {cell: nested(cell) for cell in cells(ask["nested"]) if cell},
        "numbers": {cell: number(cell) for cell in cells(ask["numbers"]) if cell},
    }


for line in sys.stdin:
    ask = json.loads(line)
    if "literal" in ask:
        answer = literal(ask["literal"])
    elif "csv" in ask:
        try:
            answer = {"rows": rows_of(decoded(base64.b64decode(ask["csv"])), ",")}
        except csv.Error as error:
            answer = {"error": str(error)}
    else:
        answer = file(ask)
    print(json.dumps(answer), flush=True)
