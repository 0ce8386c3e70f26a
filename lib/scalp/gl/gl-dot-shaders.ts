import { LEAN, LIFT } from '@/lib/scalp/lit/lay-marks'
import { foreshortened } from '@/lib/scalp/lit/pigment'
import { glslNumber as n, shadeHairGlsl } from '@/lib/scalp/lit/shade-glsl'
import { HILL, SMOOTH } from '@/lib/scalp/preview/preview-blur'
import { DEPTH, HALVED, layers, placing } from './gl-shaders'

/** How wide a dot is that is seen from the side, against one that is seen straight. */
const least = foreshortened(0)

/**
 * A dot as a point of the card: as wide, as soft and as dark as blurDot makes it, smaller where the skin turns away.
 * The root of a cut hair is lit, too. A dot is drawn whole where its middle is seen, as layScalpMarks does it, and else
 * not at all.
 */
export const dotVertex = `${placing}
uniform float pixels, radius, strength, blur, exposure;
uniform vec2 columns;
uniform highp sampler2D nearness;
in vec3 position;
in vec3 normal;
in float wide;
in float grey;
out vec3 disc;
out float dark;
out vec3 lit;
out vec3 gleam;
${shadeHairGlsl}
bool isSeen(vec4 at, float facing) {
  ivec2 cell = ivec2(floor((at.xy * 0.5 + 0.5) * vec2(textureSize(nearness, 0))));
  if (float(cell.x) < columns.x || float(cell.x) >= columns.y) return false;
  float head = (1.0 - 2.0 * texelFetch(nearness, cell, 0).r) * ${n(DEPTH)};
  return -at.z * ${n(DEPTH)} > head - ${n(LIFT)} - ${n(LEAN)} / max(0.1, facing);
}
void main() {
  float facing = dot(normal, normalize(target + toward * lens.w - position));
  float own = radius * wide * (${n(least)} + ${n(1 - least)} * sqrt(max(0.0, facing)));
  float soft = min(1.0, blur / own);
  float grown = sqrt((own * own / 4.0 + blur * blur) / (0.25 + ${n(HILL.spread)} * soft));
  dark = strength * own * own / (grown * grown * (1.0 + ${n(HILL.holds)} * soft));
  float inner = grown * pixels;
  float rim = max(${n(SMOOTH)}, soft * inner);
  float hill = step(${n(SMOOTH)}, soft * inner);
  float whole = inner + ${n(SMOOTH)};
  float large = step(${n(SMOOTH)}, inner);
  float held = mix(whole * whole * whole / ${n(6 * SMOOTH)}, inner * inner + ${n(SMOOTH ** 2 / 3)}, large);
  dark *= mix(inner * inner * (1.0 + ${n(HILL.holds)} * soft) / held, 1.0, hill);
  disc = vec3(inner - rim, inner + rim, hill);
  vec3 turned = turn(normal);
  shadeHair(turned, turned, grey, lit, gleam);
  lit *= exposure * ${HALVED};
  gleam *= exposure * ${HALVED};
  vec4 at = placed(position);
  bool drawn = facing > 0.03 && isSeen(at, facing);
  gl_Position = mix(vec4(2.0, 2.0, 2.0, 1.0), at, float(drawn));
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
  gl_Position = placed(position);
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
