"""Sample content of the component page: one HTML mail and the policy its frame gets."""

from __future__ import annotations

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'"

NEWSLETTER = """<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Wiadomość</title><base target="_blank">
<style>body{margin:16px;font:15px/1.5 Georgia,serif;color:#222}td{padding:6px 12px;border:1px solid #ddd}</style></head><body>
<p style="color:#7a1f5c;font-size:20px">Szanowni Państwo,</p>
<p>pisałam do Państwa <b>trzy tygodnie temu</b> w sprawie zamówienia 20418 i nikt nie odpowiedział. Przesyłam jeszcze raz zestawienie:</p>
<table style="border-collapse:collapse"><tr><td>Kubek „Modra”, 330 ml</td><td>2 szt.</td><td>78,00 zł</td></tr>
<tr><td>Talerz płytki, 26 cm</td><td>4 szt.</td><td>212,00 zł</td></tr></table>
<p>Proszę o wiadomość, kiedy paczka do mnie dotrze. Prezent miał być na 14 listopada.</p>
<p>Z poważaniem<br>Agnieszka Wiśniewska</p></body></html>"""
