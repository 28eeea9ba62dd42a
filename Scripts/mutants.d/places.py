"""Finds what can be broken in a source file, from the tree that the compiler prints once it has checked the types."""

import re

from mutant import Insertion, Mutant, wrap
from tokens import end_of_token

BOOL = "$sSbD"
VOID = ("$sytD", "$sytSgD")
EDGES = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
# Around these the same expression begins and ends: what they hold is wrapped, or they are, never both.
TRANSPARENT = {"paren_expr", "load_expr", "autoclosure_expr", "function_conversion_expr"}
PLAIN = {"declref_expr", "member_ref_expr"}


class Places:
    """Collects the mutants of one file and the insertions that make them possible."""

    def __init__(self, tree, source, path, library, next_number):
        self.source, self.path, self.library = source, path, library
        self.next_number = next_number
        self.mutants, self.insertions = [], []
        self.chains = set()
        self.undefined = set(re.findall(rb"(?:let|var) (\w+): [^={\n]*\n", source))
        self.walk(tree)

    # What is written.

    def number(self, start, kind, end=None):
        line = self.source.count(b"\n", 0, start) + 1
        text = " ".join(self.source[start:end].decode().split())
        self.mutants.append(Mutant(
            self.next_number, self.library, self.path, line, kind, text if len(text) < 110 else text[:107] + "..."))
        self.next_number += 1
        return self.next_number - 1

    def span(self, node):
        """The bytes of a node as written; None for what the compiler added or what cannot be cut."""
        at = node.get("range")
        if node.get("implicit") and node["_kind"] not in TRANSPARENT or not at:
            return None
        # What stands before `?.` is Bool or not only together with it.
        if at["start"] in self.chains and node["_kind"] != "optional_evaluation_expr":
            return None
        end = end_of_token(self.source, at["end"])
        return None if end is None or end <= at["start"] else (at["start"], end)

    def condition(self, node, kinds):
        """An expression of type Bool that a mutant makes true whatever it says, or false."""
        span = self.span(node)
        if span is None or node["_kind"].endswith("literal_expr") or not kinds:
            return
        numbers = {kind: self.number(span[0], f"always {kind}", span[1]) for kind in kinds}
        self.insertions += wrap(
            *span, f"mutant_condition({numbers.get('true', 0)}, {numbers.get('false', 0)}, ", ")")

    def edge(self, node, name):
        """A comparison whose border moves by one."""
        span = self.span(node)
        operands = [argument["expr"] for argument in node["args"]["args"]]
        spans = [self.span(operand) for operand in operands]
        if span is None or None in spans:
            return
        left, right = (self.source[start:end] for start, end in spans)
        # Both comparisons are made: what has an effect, or says `try`, is not compared twice.
        if re.search(rb"[\n&{]|\btry\b|\b(read|write|open|next|pop\w*|remove\w*|\w+sync)\(", left + right):
            return
        other = f"{left.decode()} {EDGES[name]} {right.decode()}"
        number = self.number(span[0], f"{EDGES[name]} for {name}", span[1])
        self.insertions += wrap(*span, f"mutant_edge({number}, {other}, ", ")")

    def statement(self, node, kind):
        """A step that a mutant leaves out."""
        if span := self.span(node):
            number = self.number(span[0], kind, span[1])
            self.insertions += wrap(*span, f"if !mutant_is_on({number}) {{ ", " }")

    # What is found.

    def walk(self, node, in_initializer=False):
        if isinstance(node, list):
            for each in node:
                self.walk(each, in_initializer)
        if not isinstance(node, dict):
            return
        kind = node.get("_kind", "")
        if kind == "pattern_entry":
            # What a name is bound to, the closures of rules among it; "original_init" tells the same again.
            self.walk(node.get("processed_init"), in_initializer)
            return
        if kind == "interpolated_string_literal_expr" or kind in ("keypath_expr", "macro_expansion_decl") \
                or kind.startswith("pattern") and kind not in ("pattern", "pattern_binding_decl"):
            return
        if kind == "discard_assignment_expr":
            return
        if kind == "optional_evaluation_expr" and "range" in node:
            self.chains.add(node["range"]["start"])
        if kind in ("assign_expr", "inout_expr"):
            # What is written to stays a place.
            place = node.get("dest") or node.get("sub_expr") or {}
            self.walk([value for key, value in place.items() if key not in ("range", "decl")], in_initializer)
            self.walk(node.get("src"), in_initializer)
            return
        in_initializer = in_initializer or kind == "constructor_decl"
        if kind in ("func_decl", "accessor_decl") and not node.get("implicit"):
            self.function(node)
        if kind == "brace_stmt":
            for element in node.get("elements", []):
                self.element(element, in_initializer)
        if "conditions" in node and not node.get("implicit"):
            self.conditions(node["conditions"], kind)
            self.walk({key: value for key, value in node.items() if key not in ("conditions", "_kind")}, in_initializer)
            return
        if kind == "ternary_expr" and node.get("cond_expr"):
            self.boolean(node["cond_expr"], ("true", "false"))
            self.walk([node.get("then_expr"), node.get("else_expr")], in_initializer)
            return
        if kind in ("for_each_stmt", "case_label_item"):
            key = "where" if kind == "for_each_stmt" else "where_expr"
            if node.get(key):
                self.boolean(node[key], ("true", "false"))
            self.walk({name: value for name, value in node.items() if name not in
                       (key, "_kind", "next_call", "iterator_var")}, in_initializer)
            return
        if node.get("type") == BOOL and kind.endswith("_expr"):
            if kind not in PLAIN:
                self.boolean(node, ("true", "false"))
            return
        for key, value in node.items():
            if key not in ("range", "decl", "iterator_var", "next_call"):
                self.walk(value, in_initializer)

    def conditions(self, conditions, kind):
        """The conditions of if, guard and while: that each may be true, and that they are not all so once."""
        may_be_false = True
        for condition in conditions:
            if condition.get("_kind") == "pattern":
                self.binding(condition)
                self.walk(condition.get("initializer"))
                continue
            if condition.get("type") != BOOL:
                self.walk(condition)
                continue
            kinds = [] if kind == "while_stmt" else ["true"]
            if may_be_false:
                kinds.append("false")
                may_be_false = False
            self.boolean(condition, tuple(kinds))

    def binding(self, condition):
        """`if let`: that there is nothing to bind."""
        initializer = condition.get("initializer") or {}
        if condition["pattern"].get("_kind") != "pattern_optional_some" or initializer["_kind"] in PLAIN:
            return
        span = self.span(initializer)
        # `if let value` binds what has that name: there is no expression to wrap.
        if span and self.source[:span[0]].rstrip().endswith(b"="):
            number = self.number(span[0], "nil", span[1])
            self.insertions += wrap(*span, f"(mutant_is_on({number}) ? nil : (", "))")

    def boolean(self, node, kinds):
        """An expression of type Bool; of `a && b` and `a || b` each part too, where it decides alone."""
        kind = node["_kind"]
        if kind in TRANSPARENT:
            self.boolean(node.get("sub_expr") or node.get("single_expr_body") or {"_kind": ""}, kinds) \
                if kind != "function_conversion_expr" else self.walk(node.get("sub_expr"))
            return
        if kind == "":
            return
        name = operator(node)
        if name in ("&&", "||"):
            whole, part = (("false",), ("true",)) if name == "&&" else (("true",), ("false",))
            self.condition(node, tuple(each for each in whole if each in kinds))
            for argument in node["args"]["args"]:
                self.boolean(argument["expr"], part)
            return
        self.condition(node, kinds)
        if name in EDGES:
            self.edge(node, name)
        if kind == "prefix_unary_expr" and name == "!":
            self.below(node["args"]["args"][0]["expr"])
            return
        self.below(node)

    def below(self, node):
        """What an expression of type Bool holds, itself left alone."""
        if operator(node) in ("&&", "||"):
            self.boolean(node, ("true", "false"))
            return
        if node["_kind"] in TRANSPARENT and "sub_expr" in node:
            self.below(node["sub_expr"])
            return
        for key, value in node.items():
            if key not in ("range", "decl"):
                self.walk(value)

    def element(self, node, in_initializer):
        """A statement that is only there for its effect."""
        kind = node.get("_kind")
        if kind == "return_stmt" and node.get("implicit") and node.get("result", {}).get("type") in VOID:
            node = node["result"]
            kind = node["_kind"]
        call = node.get("sub_expr", {}) if kind == "try_expr" else node
        if call.get("_kind") in ("call_expr", "optional_evaluation_expr", "binary_expr") and node.get("type") in VOID:
            self.statement(node, "left out")
        elif call.get("_kind") == "assign_expr" and not in_initializer and not node.get("implicit"):
            span = self.span(node)
            name = re.match(rb"\w+", self.source[span[0]:]) if span else None
            if name and name.group() not in self.undefined and name.group() != b"_":
                self.statement(node, "left out")

    def function(self, node):
        """A function that finds nothing."""
        body, result = node.get("body") or {}, node.get("result", "")
        span = self.span(body) if body else None
        empty = "nil" if result.endswith("SgD") else "[]" if result.startswith("$sSay") and result.endswith("GD") else None
        elements = body.get("elements", [])
        if span is None or empty is None or not elements or "_modify" in node or "set" in node:
            return
        number = self.number(span[0], f"returns {empty}", self.source.find(b"\n", span[0]))
        name = node.get("name", {}).get("base_name", {}).get("name") or node.get("for", "")
        self.mutants[-1].text = f"{name}" if isinstance(name, str) and name else "a computed property"
        self.insertions.append(Insertion(
            span[0] + 1, (1, -(span[1] - span[0]), 1), f" if mutant_is_on({number}) {{ return {empty} }}; ".encode()))
        first = elements[0]
        if len(elements) == 1 and first["_kind"] == "return_stmt" and first.get("implicit"):
            at = first["result"]["range"]["start"]
            self.insertions.append(Insertion(at, (1, -(1 << 40), 0), b"return "))


def operator(node):
    """The operator of a binary or unary expression."""
    if node.get("_kind") not in ("binary_expr", "prefix_unary_expr"):
        return None
    fn = node.get("fn", {})
    while isinstance(fn, dict):
        if fn.get("_kind") == "declref_expr":
            name = fn["decl"].get("base_name", {})
            return name if isinstance(name, str) else name.get("name")
        fn = fn.get("sub_expr") or fn.get("fn")
    return None
