"""Ask a model for JSON that fits a schema, and check what the schema cannot.

    export BASE_URL=http://localhost:8000/v1 MODEL=your-model API_KEY=your-key
    echo "Room 4.12 is cold." | python3 constrained_call.py ticket.schema.json

Works with any server that takes OpenAI's chat completions with "response_format".
"""

import json
import os
import sys
import urllib.request

INSTRUCTIONS = """Sort one message to the service desk. Quote first, then decide.
Choose "several" for more than one request, and "unclear" when there is none."""


def ask(message, schema):
    """The answer as text. Stops with a reason where it was refused or cut off."""
    body = {
        "model": os.environ["MODEL"],
        "messages": [
            {"role": "system", "content": INSTRUCTIONS},
            {"role": "user", "content": message},
        ],
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "ticket", "strict": True, "schema": schema},
        },
    }
    request = urllib.request.Request(
        os.environ["BASE_URL"] + "/chat/completions",
        json.dumps(body).encode(),
        {
            "Content-Type": "application/json",
            "Authorization": "Bearer " + os.environ.get("API_KEY", ""),
        },
    )
    with urllib.request.urlopen(request, timeout=60) as response:
        choice = json.load(response)["choices"][0]
    if choice["message"].get("refusal"):
        sys.exit("The model refused: " + choice["message"]["refusal"])
    if choice["finish_reason"] != "stop":
        sys.exit("The answer is not complete: " + choice["finish_reason"])
    return choice["message"]["content"]


def faults(ticket, message):
    """What no schema can promise: that the values are true."""
    if ticket["quote"] not in message:
        yield "The quote does not stand in the message."
    if ticket["room"] and ticket["room"] not in message:
        yield "The room does not stand in the message."


if __name__ == "__main__":
    text = sys.stdin.read()
    with open(sys.argv[1], encoding="utf-8") as file:
        answer = json.loads(ask(text, json.load(file)))
    for fault in faults(answer, text):
        print(fault, file=sys.stderr)
    print(json.dumps(answer))
