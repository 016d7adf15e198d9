/**
 * What Pym documents of its parent: it makes a frame as wide as its element, names itself in the frame's query, tells it
 * its width, and gives it the height it asks for. Messages are texts, their parts joined by `xPYMx`.
 */
window.pym = {
  Parent: class {
    constructor(id, url, { title }) {
      const element = document.getElementById(id)
      const frame = document.createElement('iframe')
      const query = { initialWidth: element.offsetWidth, childId: id, parentTitle: document.title, parentUrl: location.href }
      frame.src = `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(query)}`
      const attributes = { title, width: '100%', scrolling: 'no', marginheight: '0', frameborder: '0' }
      for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value)
      element.append(frame)
      addEventListener('message', ({ source, data }) => {
        const [, height] = new RegExp(`^pymxPYMx${id}xPYMxheightxPYMx(\\d+)$`).exec(data) ?? []
        if (source === frame.contentWindow && height) frame.setAttribute('height', `${height}px`)
      })
      addEventListener('resize', () => frame.contentWindow.postMessage(`pymxPYMx${id}xPYMxwidthxPYMx${element.offsetWidth}`, '*'))
    }
  },
}
