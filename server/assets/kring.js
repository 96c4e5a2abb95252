// Leaving quickly. Without this script the button is a plain link to a harmless page; with it the page is
// blank at once, and the harmless page takes its place in the history, so that "back" does not return to it.
(function () {
  'use strict';

  var link = document.getElementById('leave');
  var presses = [];

  function leave(event) {
    event.preventDefault();
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

  // On a wide screen the filters stand open beside the results.
  var filters = document.getElementById('filters');
  if (filters && window.matchMedia('(min-width: 60em)').matches) filters.open = true;
})();
