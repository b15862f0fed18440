# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a review page from its local file in a browser without a window, answers on it as a client does, with mouse and keys, and prints
what came of it as JSON: the reply that was saved, the text that was copied, the progress, and every address that the page asked for.

reviewpage.py PAGE FOLDER [SCREENSHOT]    (Debian: chromium-headless-shell)
"""
import json
import os
import shutil
import subprocess
import sys
import time

PROGRAMS = ("chromium-headless-shell", "chromium")


class Browser:
    """Speaks the browser's protocol over two pipes: messages are JSON, each ended by a zero byte."""

    def __init__(self, program, folder):
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        flags = [program, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
                 "--user-data-dir=" + os.path.join(folder, "profile")]
        command = 'exec 3<&%d 4>&%d; exec "$@"' % (theirs_in, theirs_out)
        self.process = subprocess.Popen(["bash", "-c", command, "browser"] + flags, pass_fds=(theirs_in, theirs_out),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self.reader = os.fdopen(ours_in, "rb", buffering=0)
        self.writer = os.fdopen(ours_out, "wb", buffering=0)
        self.waiting = b""
        self.last = 0
        self.events = []
        self.session = None

    def message(self):
        while b"\0" not in self.waiting:
            part = self.reader.read(65536)
            if not part:
                raise SystemExit("the browser went away")
            self.waiting += part
        one, self.waiting = self.waiting.split(b"\0", 1)
        return json.loads(one)

    def call(self, method, **parameters):
        self.last += 1
        request = {"id": self.last, "method": method, "params": parameters}
        if self.session:
            request["sessionId"] = self.session
        self.writer.write(json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.last:
                if "error" in answer:
                    raise SystemExit("%s: %s" % (method, answer["error"]["message"]))
                return answer["result"]
            self.events.append(answer)

    def event(self, method):
        while True:
            for one in self.events:
                if one.get("method") == method:
                    self.events.remove(one)
                    return one["params"]
            self.events.append(self.message())

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise SystemExit(expression + ": " + json.dumps(result["exceptionDetails"])[:400])
        return result["result"].get("value")

    def open(self, page):
        self.call("Page.navigate", url="file://" + os.path.abspath(page))
        self.event("Page.loadEventFired")

    def click(self, selector):
        self.value("document.querySelector(%s).scrollIntoView({block: 'center'})" % json.dumps(selector))
        box = self.value("(() => { const r = document.querySelector(%s).getBoundingClientRect();"
                         " return [r.x + r.width / 2, r.y + r.height / 2]; })()" % json.dumps(selector))
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)

    def press(self, key, code):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def write(self, selector, text):
        self.click(selector)
        self.call("Input.insertText", text=text)

    def picture(self, path):
        import base64
        shot = self.call("Page.captureScreenshot", captureBeyondViewport=True)
        with open(path, "wb") as file:
            file.write(base64.b64decode(shot["data"]))


def begin(browser, folder):
    target = browser.call("Target.createTarget", url="about:blank")["targetId"]
    browser.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ("Page", "Runtime", "Network", "Log"):
        browser.call(domain + ".enable")
    browser.call("Emulation.setDeviceMetricsOverride", width=900, height=1100, deviceScaleFactor=1, mobile=False)
    browser.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=folder)


def saved(folder):
    for _ in range(200):
        found = [name for name in os.listdir(folder) if name.endswith("-reply.json")]
        if found:
            with open(os.path.join(folder, found[0]), encoding="utf-8") as file:
                text = file.read()
            if text.endswith("}\n"):
                return found[0], text
        time.sleep(0.05)
    raise SystemExit("the page saved nothing")


def answer(browser, page, folder, screenshot):
    browser.open(page)
    result = {"before": browser.value("document.getElementById('progress').textContent")}
    browser.click("#save")
    result["nameless"] = browser.value("document.getElementById('told').textContent")
    browser.click("#post-1 input[value=approve]")
    # The second post by keys alone: from the comment of the first, Tab reaches its decision; Space and arrows choose.
    browser.write("#post-1-comment", "Lovely 🥖 “as is”")
    browser.press("Tab", 9)
    browser.press(" ", 32)
    browser.press("ArrowRight", 39)
    result["byKeys"] = browser.value("(document.querySelector('#post-2 input:checked') || {}).value || ''")
    browser.write("#post-2-comment", "Shorter, please\n<b>much</b> shorter")
    browser.click("#post-3 input[value=reject]")
    browser.write("#who", "Léa Martin")
    browser.write("#overall", "Thank you all")
    result["progress"] = browser.value("document.getElementById('progress').textContent")
    browser.open(page)
    result["afterReload"] = browser.value("document.getElementById('progress').textContent")
    browser.click("#save")
    result["file"], result["reply"] = saved(folder)
    browser.click("#copy")
    result["text"] = browser.value("document.getElementById('text').value")
    result["pictures"] = browser.value("Array.from(document.images, i => i.naturalWidth)")
    result["style"] = browser.value("(() => { const i = new Image(); i.src = 'https://example.org/x.png'; document.body.append(i);"
                                     " return getComputedStyle(document.querySelector('.post')).borderTopStyle; })()")
    if screenshot:
        browser.picture(screenshot)
        browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        browser.picture(screenshot.replace(".png", "-dark.png"))
    asked = [one["params"]["request"]["url"] for one in browser.events if one.get("method") == "Network.requestWillBeSent"]
    result["asked"] = sorted({url.split(":")[0] for url in asked if not url.startswith("https://example.org/")})
    blocked = [one["params"]["requestId"] for one in browser.events if one.get("method") == "Network.loadingFailed"
               and one["params"].get("blockedReason") == "csp"]
    result["blocked"] = len(blocked)
    result["errors"] = [one["params"]["exceptionDetails"]["text"] for one in browser.events
                        if one.get("method") == "Runtime.exceptionThrown"]
    return result


def main():
    page, folder = sys.argv[1:3]
    program = next((found for found in map(shutil.which, PROGRAMS) if found), None)
    if not program:
        raise SystemExit("no browser: install chromium-headless-shell")
    browser = Browser(program, folder)
    try:
        begin(browser, folder)
        print(json.dumps(answer(browser, page, folder, sys.argv[3] if len(sys.argv) > 3 else None), ensure_ascii=False))
    finally:
        browser.process.kill()
        browser.process.wait()


main()
