import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import App from './App.vue'

export const render = async (at: string) => ({ body: await renderToString(createSSRApp(App, { at })) })
