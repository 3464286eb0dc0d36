// Runs before the first paint, so that nobody sees the wrong theme or is read the page in the wrong language.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('kkori:theme');
    var locale = localStorage.getItem('kkori:locale');
    var dark = theme === 'DARK' || (theme !== 'LIGHT' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = dark ? 'dark' : 'light';
    if (dark) document.querySelector('meta[name=theme-color]').content = '#15161a';
    root.lang = locale || (/^ko/.test(navigator.language) ? 'ko' : 'en');
  } catch {
    // Storage may be forbidden; the light theme and Korean stand.
  }
})();
