/** What a uniform may be given. */
export type UniformValue = number | readonly number[] | Float32Array

export type GlProgram = {
  /** Makes it the program that draws, with some of its uniforms set; the others keep what they had. */
  use: (values: Readonly<Record<string, UniformValue>>) => void
}

type Gl = WebGL2RenderingContext

function compile(gl: Gl, type: number, text: string): WebGLShader {
  const shader = gl.createShader(type)
  if (!shader) throw new Error('no shader: the context is lost')
  gl.shaderSource(shader, text)
  gl.compileShader(shader)
  return shader
}

/** How a uniform is set, by its type. */
function setterOf(gl: Gl, type: number, at: WebGLUniformLocation): (list: Float32Array) => void {
  if (type === gl.FLOAT) return list => gl.uniform1fv(at, list)
  if (type === gl.FLOAT_VEC2) return list => gl.uniform2fv(at, list)
  if (type === gl.FLOAT_VEC3) return list => gl.uniform3fv(at, list)
  if (type === gl.FLOAT_VEC4) return list => gl.uniform4fv(at, list)
  return list => gl.uniform1iv(at, Int32Array.from(list))
}

/**
 * A program for the graphics card.
 * @param attributes their places, in this order
 * @throws where the card does not understand it
 */
export function newProgram(gl: Gl, vertex: string, fragment: string, attributes: readonly string[]): GlProgram {
  const program = gl.createProgram()
  const shaders = [compile(gl, gl.VERTEX_SHADER, vertex), compile(gl, gl.FRAGMENT_SHADER, fragment)]
  for (const shader of shaders) gl.attachShader(program, shader)
  for (const [at, name] of attributes.entries()) gl.bindAttribLocation(program, at, name)
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    const told = [gl.getProgramInfoLog(program), ...shaders.map(shader => gl.getShaderInfoLog(shader))]
    throw new Error(`a program of the graphics card: ${told.join(' ')}`)
  }
  const setters = new Map<string, (list: Float32Array) => void>()
  for (let i = 0; i < gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS); i += 1) {
    const uniform = gl.getActiveUniform(program, i)
    const at = uniform && gl.getUniformLocation(program, uniform.name)
    if (at) setters.set(uniform.name.replace('[0]', ''), setterOf(gl, uniform.type, at))
  }
  return {
    use(values) {
      // biome-ignore lint/correctness/useHookAtTopLevel: the graphics card's own word, not React's.
      gl.useProgram(program)
      for (const [name, value] of Object.entries(values))
        setters.get(name)?.(typeof value === 'number' ? Float32Array.of(value) : Float32Array.from(value))
    },
  }
}
