import { LEAN, LIFT } from '@/lib/scalp/lit/lay-marks'
import { foreshortened } from '@/lib/scalp/lit/pigment'
import { glslNumber as n, shadeHairGlsl } from '@/lib/scalp/lit/shade-glsl'
import { HILL } from '@/lib/scalp/preview/preview-blur'
import { HALVED, layers, placing } from './gl-shaders'

/** How wide a dot is that is seen from the side, against one that is seen straight. */
const least = foreshortened(0)

/**
 * A dot as a point of the card: as wide, as soft and as dark as blurDot makes it, smaller where the skin turns away.
 * The root of a cut hair is lit, too.
 */
export const dotVertex = `${placing}
uniform float pixels, radius, strength, blur, exposure;
in vec3 position;
in vec3 normal;
in float wide;
in float grey;
out vec3 disc;
out float dark;
out vec3 lit;
out vec3 gleam;
${shadeHairGlsl}
void main() {
  float facing = dot(normal, normalize(target + toward * lens.w - position));
  float own = radius * wide * (${n(least)} + ${n(1 - least)} * sqrt(max(0.0, facing)));
  float soft = min(1.0, blur / own);
  float grown = sqrt((own * own / 4.0 + blur * blur) / (0.25 + ${n(HILL.spread)} * soft));
  dark = strength * own * own / (grown * grown * (1.0 + ${n(HILL.holds)} * soft));
  float inner = grown * pixels;
  float rim = max(0.5, soft * inner);
  disc = vec3(inner - rim, inner + rim, step(0.5, soft * inner));
  vec3 turned = turn(normal);
  shadeHair(turned, turned, grey, lit, gleam);
  lit *= exposure * ${HALVED};
  gleam *= exposure * ${HALVED};
  float lift = ${n(LIFT)} + ${n(LEAN)} / max(0.1, facing);
  gl_Position = mix(placed(position, lift), vec4(2.0, 2.0, 2.0, 1.0), step(facing, 0.03));
  gl_PointSize = 2.0 * (inner + rim);
}
`

const covering = `
in vec3 disc;
in float dark;
in vec3 lit;
in vec3 gleam;
float covered() {
  float t = clamp((disc.y - length(gl_PointCoord - 0.5) * 2.0 * disc.y) / (disc.y - disc.x), 0.0, 1.0);
  return dark * mix(t, t * t * (3.0 - 2.0 * t), disc.z);
}
`

/** Pigment lets through a part of the light from below, and leaves the shine as it is: both layers are multiplied. */
export const pigmentFragment = `${layers}
uniform vec3 through;
${covering}
void main() {
  belowLayer = vec4(mix(vec3(1.0), through, covered()), 1.0);
  shineLayer = vec4(1.0);
}
`

/** A root hides what is under it, shine included. */
export const rootFragment = `${layers}
${covering}
void main() {
  float cover = covered();
  belowLayer = vec4(lit * cover, cover);
  shineLayer = vec4(gleam * cover, cover);
}
`

/** Hair that lies: ribbons, lit at their corners. `own`: how grey, and how bright against the others. */
export const hairVertex = `${placing}
uniform float exposure;
in vec3 position;
in vec3 normal;
in vec3 way;
in vec2 own;
out vec3 lit;
out vec3 gleam;
${shadeHairGlsl}
void main() {
  shadeHair(turn(normal), turn(way), own.x, lit, gleam);
  lit *= own.y * exposure * ${HALVED};
  gleam *= own.y * exposure * ${HALVED};
  gl_Position = placed(position, 0.0);
}
`

export const hairFragment = `${layers}
uniform float covers;
in vec3 lit;
in vec3 gleam;
void main() {
  belowLayer = vec4(lit * covers, covers);
  shineLayer = vec4(gleam * covers, covers);
}
`
