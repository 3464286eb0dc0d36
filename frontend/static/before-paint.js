// Runs before the first paint, so that nobody sees the wrong theme or is read the page in the wrong language.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('kkori:theme');
    var locale = localStorage.getItem('kkori:locale');
    var dark = theme === 'DARK' || (theme !== 'LIGHT' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = dark ? 'dark' : 'light';
    if (dark) document.querySelector('meta[name=theme-color]').content = '#15161a';
    // The first of the reader's languages that the product speaks, else Korean: as the pages themselves choose.
    var spoken = (navigator.languages || []).find(function (language) {
      return /^(ko|en)\b/i.test(language);
    });
    root.lang = locale || (spoken ? spoken.slice(0, 2).toLowerCase() : 'ko');
  } catch {
    // Storage may be forbidden; the light theme and Korean stand.
  }
})();
