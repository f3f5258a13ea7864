// Shows a recording in the page once somebody asks for it; until then nothing is loaded.
for (const button of document.querySelectorAll('[data-embed]')) {
  button.parentNode.hidden = false;
  button.onclick = () => {
    const frame = document.createElement('iframe');
    const { embed, title } = button.dataset;
    Object.assign(frame, { src: embed, title, allow: 'fullscreen', className: 'embed' });
    button.parentNode.replaceWith(frame);
    frame.focus();
  };
}
