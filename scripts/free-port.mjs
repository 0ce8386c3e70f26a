import { createServer } from 'node:net'

/** A port on which nothing listens at the moment. */
export const freePort = () =>
  new Promise(resolve => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
