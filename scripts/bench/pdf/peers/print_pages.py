"""Prints web pages that come as lines of JSON; answers each with a line of base64."""

import base64
import json
import sys

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

fonts = FontConfiguration()
style = CSS(string=json.loads(sys.stdin.readline()), font_config=fonts)
for line in sys.stdin:
    page = HTML(string=json.loads(line))
    pdf = page.write_pdf(stylesheets=[style], font_config=fonts, pdf_tags=True)
    print(base64.b64encode(pdf).decode(), flush=True)
