import { pageOptions, takeOver } from './page.ts'

// Our own pages: the form the server rendered works without this, so a failure leaves it as it is.
takeOver(pageOptions(), () => {}).catch(() => {})
