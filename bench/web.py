"""One browser without a screen: a kept connection and its cookies."""

from __future__ import annotations

import http.client
import re
import time
import urllib.parse
from collections.abc import Sequence


class Client:
    """Speaks to one address; follows redirects unless told otherwise."""

    def __init__(self, port: int, host: str = "127.0.0.1") -> None:
        self.host, self.port = host, port
        self.cookies: dict[str, str] = {}
        self._connection: http.client.HTTPConnection | None = None

    def get(self, path: str, headers: dict[str, str] | None = None) -> bytes:
        """The page; anything but 200 in the end is an error."""
        return self._answer("GET", path, None, headers or {}, follow=4)

    def post(self, path: str, fields: Sequence[tuple[str, str]], *, follow: int = 4) -> bytes:
        """Send a form. With `follow=0` a redirect is taken for success."""
        own = f"http://{self.host}:{self.port}"
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Referer": own + path, "Origin": own}
        return self._answer("POST", path, urllib.parse.urlencode(fields), headers, follow=follow)

    def timed(self, paths: Sequence[str], must_hold: bytes = b"") -> tuple[list[float], int]:
        """How long each took, and their mean size."""
        took, size = [], 0
        for path in paths:
            begun = time.perf_counter()
            page = self.get(path)
            took.append(time.perf_counter() - begun)
            size += len(page)
            if must_hold not in page:
                raise RuntimeError(f"{path} does not hold {must_hold!r}")
        return took, size // max(1, len(paths))

    def _answer(self, method: str, path: str, body: str | None, headers: dict[str, str], *, follow: int) -> bytes:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        status, given, data = self._exchange(method, path, body, {**headers, "Cookie": cookies, "Accept-Language": "en"})
        if status in (301, 302, 303) and follow:
            place = urllib.parse.urlsplit(urllib.parse.urljoin(path, given))
            return self._answer("GET", place.path + (f"?{place.query}" if place.query else ""), None, {}, follow=follow - 1)
        if status not in (200, 204, 302, 303):
            raise RuntimeError(f"{method} {path} gave {status}: {data[:300]!r}")
        return data

    def _exchange(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> tuple[int, str, bytes]:
        for last_try in (False, True):
            try:
                self._connection = self._connection or http.client.HTTPConnection(self.host, self.port, timeout=120)
                self._connection.request(method, path, body, headers)
                response = self._connection.getresponse()
                data = response.read()
                break
            except (http.client.HTTPException, OSError):
                self._connection = None
                if last_try:
                    raise
        for name, value in response.getheaders():
            if name.lower() == "set-cookie" and (found := re.match(r"([^=]+)=([^;]*)", value)):
                self.cookies[found.group(1)] = found.group(2)
        return response.status, response.getheader("Location") or "", data

    def token(self, page: bytes) -> str:
        """The secret of a form in a page."""
        found = re.search(rb'csrfmiddlewaretoken" value="([^"]+)', page)
        if not found:
            raise RuntimeError("the page has no form")
        return found.group(1).decode()
