/** The print button of worksheets and keys, which are there without it. */
for (const button of document.querySelectorAll('[data-do=print]')) button.addEventListener('click', () => print())

// A module to the type checker, so that its names are its own.
export {}
