/** Farther out than this many standard deviations a Gaussian adds nothing that is seen. */
const REACH = 2.6

/**
 * Blurs one channel of a picture by a Gaussian; the edge pixels stand for what lies beyond.
 * @param sigma its standard deviation in pixels; 0 or less changes nothing
 */
export function gaussianBlur(channel: Float32Array, width: number, height: number, sigma: number): Float32Array {
  if (!(sigma > 0.05)) return channel
  const weights = kernel(sigma)
  return along(along(channel, width, height, weights, 1), width, height, weights, width)
}

/** Weights of a pixel and those on one side of it; both sides together make 1. */
function kernel(sigma: number): number[] {
  const half = Array.from({ length: Math.ceil(sigma * REACH) + 1 }, (_, far) =>
    Math.exp((-far * far) / (2 * sigma * sigma)),
  )
  const sum = half.reduce((all, weight, far) => all + (far === 0 ? weight : 2 * weight), 0)
  return half.map(weight => weight / sum)
}

/** Blurs all rows (step 1) or all columns (step: the width). */
function along(from: Float32Array, width: number, height: number, weights: number[], step: number): Float32Array {
  const to = new Float32Array(from.length)
  const reach = weights.length - 1
  const [lines, count] = step === 1 ? [height, width] : [width, height]
  const line = new Float32Array(count + 2 * reach)
  for (let n = 0; n < lines; n += 1) {
    const start = step === 1 ? n * width : n
    for (let i = 0; i < line.length; i += 1) {
      line[i] = from[start + Math.max(0, Math.min(count - 1, i - reach)) * step] ?? 0
    }
    for (let i = 0; i < count; i += 1) {
      const middle = i + reach
      let sum = (weights[0] ?? 1) * (line[middle] ?? 0)
      for (let far = 1; far <= reach; far += 1) {
        sum += (weights[far] ?? 0) * ((line[middle - far] ?? 0) + (line[middle + far] ?? 0))
      }
      to[start + i * step] = sum
    }
  }
  return to
}
