
/* SPDX-FileCopyrightText: The Quarterdeck authors
   SPDX-License-Identifier: GPL-3.0-or-later */
"use strict";
(function () {
  const page = document.body.dataset;
  const posts = Array.from(document.querySelectorAll(".post"));
  const byId = (id) => document.getElementById(id);
  const key = "quarterdeck-review-" + page.packet;
  const filled = (sentence, ...values) => sentence.replace(/%(\d)/g, (all, n) => String(values[n - 1]));
  let isKept = true;
  let isUnsaved = false;

  for (const image of document.querySelectorAll("img[data-picture]")) {
    image.src = byId(image.dataset.picture).src;
  }

  function decisionOf(post) {
    const chosen = post.querySelector("input:checked");
    return chosen ? chosen.value : null;
  }

  function commentOf(post) {
    return post.querySelector("textarea").value.trim();
  }

  function answered() {
    return posts.filter((post) => decisionOf(post) || commentOf(post));
  }

  function reply() {
    return {
      format: "quarterdeck-review-reply",
      version: 1,
      packet: page.packet,
      plan: page.plan,
      name: byId("who").value.trim(),
      time: new Date().toISOString(),
      comment: byId("overall").value.trim(),
      decisions: answered().map((post) => ({
        post: post.dataset.post,
        digest: post.dataset.digest,
        decision: decisionOf(post),
        comment: commentOf(post)
      }))
    };
  }

  function tell(sentence) {
    byId("told").textContent = sentence;
  }

  function show() {
    const decided = posts.filter(decisionOf).length;
    byId("progress").textContent = filled(page.progress, decided, posts.length);
    byId("next").disabled = decided === posts.length;
    for (const post of posts) {
      const decision = decisionOf(post);
      post.className = decision ? "post " + decision : "post";
      const wanting = post.querySelector(".wanting");
      wanting.hidden = decision !== "change" || commentOf(post) !== "";
      wanting.textContent = wanting.hidden ? "" : page.unsaid;
    }
  }

  // What was decided is still there when the page is opened again, where the browser allows it.
  function keep() {
    isUnsaved = true;
    const state = { who: byId("who").value, overall: byId("overall").value, posts: {} };
    for (const post of posts)
      state.posts[post.dataset.post] = [decisionOf(post), post.querySelector("textarea").value];
    try {
      localStorage.setItem(key, JSON.stringify(state));
    } catch (error) {
      isKept = false;
    }
  }

  function bringBack() {
    let state = null;
    try {
      state = JSON.parse(localStorage.getItem(key));
    } catch (error) {
      isKept = false;
    }
    if (!state || !state.posts)
      return;
    byId("who").value = state.who || "";
    byId("overall").value = state.overall || "";
    for (const post of posts) {
      const [decision, comment] = state.posts[post.dataset.post] || [null, ""];
      post.querySelector("textarea").value = comment || "";
      for (const choice of post.querySelectorAll("input"))
        choice.checked = choice.value === decision;
    }
  }

  function isReady() {
    if (byId("who").value.trim() === "") {
      tell(page.needName);
      byId("who").focus();
      return false;
    }
    if (answered().length === 0 && byId("overall").value.trim() === "") {
      tell(page.needDecision);
      return false;
    }
    return true;
  }

  function save() {
    if (!isReady())
      return;
    const file = new Blob([JSON.stringify(reply(), null, 2) + "\n"], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = page.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isUnsaved = false;
    tell(filled(page.saved, page.file));
  }

  // Mail breaks long lines and changes quotation marks: as letters and digits in short lines the answer comes through whole.
  function asText() {
    const answer = reply();
    const bytes = new TextEncoder().encode(JSON.stringify(answer));
    const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    const decided = answer.decisions.filter((one) => one.decision).length;
    return [
      filled(page.whose, answer.name) + ": " + filled(page.progress, decided, posts.length),
      "-----BEGIN QUARTERDECK ANSWER-----",
      ...letters.match(/.{1,64}/g),
      "-----END QUARTERDECK ANSWER-----",
      ""
    ].join("\n");
  }

  function copy() {
    if (!isReady())
      return;
    byId("text-part").hidden = false;
    byId("text").value = asText();
    byId("text").focus();
    byId("text").select();
    let isCopied = false;
    try {
      isCopied = document.execCommand("copy");
    } catch (error) {
      isCopied = false;
    }
    isUnsaved = false;
    tell(isCopied ? page.copied : page.copy);
  }

  function goOn() {
    const open = posts.find((post) => !decisionOf(post));
    if (!open)
      return;
    open.scrollIntoView({ block: "start" });
    open.querySelector("input").focus();
  }

  document.addEventListener("input", () => {
    tell("");
    show();
    keep();
  });
  byId("save").addEventListener("click", save);
  byId("copy").addEventListener("click", copy);
  byId("next").addEventListener("click", goOn);
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved ? !isKept : false)
      event.preventDefault();
  });
  bringBack();
  show();
})();
