"""Prints web pages that come as lines of JSON; answers each with a line of base64."""

import base64
import json
import sys

from weasyprint import CSS, HTML, __version__
from weasyprint.text.fonts import FontConfiguration

# Older ones cannot tag: their files are then said to be untagged.
tags = {'pdf_tags': True} if int(__version__.split('.')[0]) >= 66 else {}
fonts = FontConfiguration()
style = CSS(string=json.loads(sys.stdin.readline()), font_config=fonts)
for line in sys.stdin:
    page = HTML(string=json.loads(line))
    pdf = page.write_pdf(stylesheets=[style], font_config=fonts, **tags)
    print(base64.b64encode(pdf).decode(), flush=True)
