import { createSSRApp } from 'vue'
import App from './App.vue'

createSSRApp(App, { at: document.body.dataset['at'] ?? '' }).mount('#app')
