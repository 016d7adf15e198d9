/**
 * What AMP documents of `amp-iframe`, as far as it matters to us: it makes the frame, marks its address, and grants a height
 * that is asked for by `embed-size` where that moves nothing in view. Else it shows its `overflow` child, and grants it on
 * a click.
 */
customElements.define(
  'amp-iframe',
  class extends HTMLElement {
    connectedCallback() {
      // The element is defined before its children are read.
      requestAnimationFrame(() => this.lay())
    }

    lay() {
      this.style.height = `${this.getAttribute('height')}px`
      const frame = document.createElement('iframe')
      for (const name of ['title', 'allow', 'frameborder', 'sandbox'])
        if (this.hasAttribute(name)) frame.setAttribute(name, this.getAttribute(name))
      if (this.hasAttribute('resizable')) frame.setAttribute('scrolling', 'no')
      const src = this.getAttribute('src')
      frame.src = src.includes('#') ? src : `${src}#amp=1`
      this.append(frame)
      const overflow = this.querySelector('[overflow]')
      if (!overflow) throw new Error('amp-iframe: a resizable one needs an overflow child')
      addEventListener('message', ({ source, data }) => {
        if (source !== frame.contentWindow || data.sentinel !== 'amp' || data.type !== 'embed-size' || data.height < 100) return
        const grant = () => {
          this.style.height = `${data.height}px`
          overflow.style.visibility = 'hidden'
        }
        const { top } = this.getBoundingClientRect()
        if (top >= innerHeight) return grant()
        overflow.style.visibility = 'visible'
        overflow.onclick = grant
      })
    }
  },
)
