// Leaving quickly. Without this script the button is a plain link to a harmless page; with it the page is
// blank at once, and the harmless page takes its place in the history, so that "back" does not return to it.
(function () {
  'use strict';

  var link = document.getElementById('leave');
  var presses = [];

  function leave(event) {
    event.preventDefault();
    if (window.speechSynthesis) window.speechSynthesis.cancel();
    var blank = document.createElement('div');
    blank.className = 'blank';
    document.body.appendChild(blank);
    document.title = '';
    window.location.replace(link.href);
  }

  // Three times the same key within two seconds. Escape stops a page that loads, which would stop the
  // leaving too, so its own effect is taken away.
  function press(event) {
    if (event.repeat || (event.key !== 'Escape' && event.key !== 'Shift')) {
      if (!event.repeat) presses = [];
      return;
    }
    var now = Date.now();
    presses = presses.filter(function (one) {
      return one.key === event.key && now - one.at < 2000;
    });
    presses.push({ key: event.key, at: now });
    if (presses.length >= 3) leave(event);
  }

  if (link) {
    link.addEventListener('click', leave);
    document.addEventListener('keydown', press);
  }

  // Reading aloud, by the browser's own voice, where it has one for the language of the page.
  var read = document.getElementById('read-aloud');
  var voices = window.speechSynthesis;
  var main = document.getElementById('content');

  function voice(lang) {
    return voices.getVoices().filter(function (one) {
      return one.lang.slice(0, 2).toLowerCase() === lang.slice(0, 2);
    })[0];
  }

  function offer() {
    if (voice(document.documentElement.lang)) read.hidden = false;
  }

  // Each part in its own language; one without a voice is passed over.
  function speak() {
    var parts = main.querySelectorAll('h1, h2, h3, p, li, dt, dd');
    for (var i = 0; i < parts.length; i += 1) {
      var inner = parts[i].querySelector('[lang]');
      var lang = inner ? inner.lang : document.documentElement.lang;
      var said = voice(lang);
      if (!said || parts[i].querySelector('p, li, button')) continue;
      var words = new SpeechSynthesisUtterance(parts[i].textContent);
      words.voice = said;
      words.lang = said.lang;
      voices.speak(words);
    }
  }

  if (read && voices) {
    var label = read.querySelector('span');
    var start = label.textContent;
    offer();
    voices.onvoiceschanged = offer;
    read.addEventListener('click', function () {
      var speaking = voices.speaking || voices.pending;
      voices.cancel();
      if (!speaking) speak();
      label.textContent = speaking ? start : read.getAttribute('data-stop');
    });
    window.addEventListener('pagehide', function () {
      voices.cancel();
    });
  }

  // On a wide screen the filters stand open beside the results.
  var filters = document.getElementById('filters');
  if (filters && window.matchMedia('(min-width: 60em)').matches) filters.open = true;
})();
