"""read_coded.py TOOL FOLDER: the words of every stretch in a tool's files, as a JSON list, read by the tool's own reader."""

import json
import sys
import tempfile
from pathlib import Path


def label_studio(folder):
    """Label Studio counts UTF-16 code units, as browsers do."""
    from label_studio_sdk.label_interface import LabelInterface

    interface = LabelInterface((folder / "interface.xml").read_text())
    for task in json.loads((folder / "tasks.json").read_text()):
        [prediction] = task["predictions"]
        if not interface.validate_task({"data": task["data"]}) or not interface.validate_prediction(prediction):
            sys.exit(f"{task['data']['name']}: no task for the interface")
        units = task["data"]["text"].encode("utf-16-le")
        for result in prediction["result"]:
            if result["type"] == "labels":
                value = result["value"]
                yield units[2 * value["start"] : 2 * value["end"]].decode("utf-16-le")


def brat(folder):
    from pybrat.parser import BratParser

    for example in BratParser(error="raise").parse(str(folder)):
        for entity in example.entities:
            for span in entity.spans:
                yield example.text[span.start : span.end]


def uima(folder):
    from cassis import load_cas_from_json

    for path in folder.glob("*.json"):
        with path.open("rb") as file:
            cas = load_cas_from_json(file)
        for kind in ("Cue", "Source", "Content"):
            for annotation in cas.select(f"sourcelight.{kind}"):
                yield annotation.get_covered_text()


def refi_qda(folder):
    from pyrefiqda import RefiProject

    with tempfile.TemporaryDirectory() as extracted:
        project = RefiProject.load(folder / "project.qdpx", extract_dir=extracted)
        for source in project.sources.text_source:
            path = Path(extracted) / source.plain_text_path.replace("internal://", "sources/")
            text = path.read_bytes().decode()
            for selection in source.plain_text_selection:
                yield text[selection.start_position : selection.end_position]


READERS = {"label-studio": label_studio, "brat": brat, "uima": uima, "refi-qda": refi_qda}

print(json.dumps(list(READERS[sys.argv[1]](Path(sys.argv[2])))))
