import { connect, type Socket } from 'node:net'

export type RawAnswer = {
  status: number
  /** Names in small letters. A header that came twice stands here twice. */
  headers: [string, string][]
  body: string
  /** Whether the other side ended the connection, and did not reset it. */
  ended: boolean
}

function readAnswer(text: string, ended: boolean): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const at = line.indexOf(':')
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
  })
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n'), ended }
}

/** A connection on which nothing is sent but these bytes. It is open when this resolves. */
export function openConnection(port: number, bytes = ''): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: 'localhost' }, () => {
      if (bytes) socket.write(bytes)
      resolve(socket)
    })
    socket.on('error', reject)
  })
}

/** Everything that comes on a connection until the other side ends or resets it. */
export function untilEnd(socket: Socket): Promise<RawAnswer> {
  return new Promise(resolve => {
    let text = ''
    socket.on('data', data => {
      text += data.toString('latin1')
    })
    socket.on('end', () => resolve(readAnswer(text, true)))
    socket.on('error', () => resolve(readAnswer(text, false)))
    socket.on('close', () => resolve(readAnswer(text, false)))
  })
}

/** Sends a request as it stands, however wrong it is, and reads until the server ends the connection. */
export async function rawRequest(port: number, ...lines: string[]): Promise<RawAnswer> {
  return untilEnd(await openConnection(port, [...lines, '', ''].join('\r\n')))
}
