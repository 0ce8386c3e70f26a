import { hairConstants } from './shade-hair'
import { shadeConstants } from './shade'

/** A number as GLSL wants it: with a point. */
export const glslNumber = (n: number): string => (Number.isInteger(n) ? n.toFixed(1) : String(n))

/** Three numbers as a GLSL vector. */
const glslVector = (three: readonly number[]): string => `vec3(${three.map(glslNumber).join(', ')})`

const { bleed, lip, around, arrives, sheen, shoulder } = shadeConstants
const n = glslNumber

const beamUniforms = `
uniform vec3 beamDirection[3];
uniform vec3 beamHalf[3];
uniform vec3 beamColour[3];
uniform float beamStrength[3];
uniform vec3 sky;
`

/**
 * `shade` of shade.ts for the graphics card: the same light from below and the same shine, from the same constants. The
 * uniforms come from `beamsOf`.
 */
export const shadeGlsl = `${beamUniforms}
uniform float beamGloss[3];
uniform float wrapping;
uniform float sharpness;
uniform vec3 albedo;

void shade(vec3 normal, float open, float tone, float lip, out vec3 below, out vec3 shine) {
  below = sky * (${n(around[0])} + ${n(around[1])} * normal.y);
  shine = vec3(0.0);
  vec3 wrap = wrapping * ${glslVector(bleed)};
  for (int i = 0; i < 3; i += 1) {
    float falls = dot(normal, beamDirection[i]);
    float cosine = dot(normal, beamHalf[i]);
    below += beamStrength[i] * beamColour[i] * max(vec3(0.0), (falls + wrap) / (1.0 + wrap));
    if (cosine > 0.0 && falls > 0.0) {
      float peak = pow(cosine, sharpness) + ${n(sheen.strength)} * pow(cosine, sharpness * ${n(sheen.sharpness)});
      shine += beamGloss[i] * peak * min(1.0, falls / ${n(arrives)}) * open * open * beamColour[i];
    }
  }
  vec3 skin = albedo * tone * (1.0 - lip * (1.0 - ${glslVector(lip)}));
  below *= skin * open / (1.0 - albedo * (1.0 - open));
}
`

const { band, wrap, gleam, arrives: comes, shadow } = hairConstants

/** `newHairShader` of shade-hair.ts for the graphics card. `hairs`: the albedo of hair, and of grey hair. */
export const shadeHairGlsl = `${beamUniforms}
uniform float gleaming;
uniform vec3 hairs[2];

void shadeHair(vec3 normal, vec3 way, float grey, out vec3 below, out vec3 shine) {
  vec3 hair = mix(hairs[0], hairs[1], grey);
  below = sky;
  shine = vec3(0.0);
  for (int i = 0; i < 3; i += 1) {
    float falls = dot(normal, beamDirection[i]);
    float lit = max(0.0, (falls + ${n(wrap)}) / ${n(1 + wrap)});
    float across = dot(way, beamHalf[i]);
    float gleam = pow(max(0.0, 1.0 - across * across), ${n(band.sharpness / 2)});
    gleam *= clamp(falls * ${n(comes.steep)} + ${n(comes.from)}, 0.0, 1.0);
    vec3 tint = beamStrength[i] * beamColour[i];
    below += tint * mix(lit, 1.0, ${n(hairConstants.around)});
    shine += gleaming * tint * ${n(band.strength)} * gleam * (${n(gleam.white)} + ${n(gleam.own)} * hair);
  }
  below *= hair * ${n(shadow)};
}
`

/** `toSrgb` of exposure.ts for the graphics card, 0 to 1. */
export const toSrgbGlsl = `
vec3 toSrgb(vec3 light) {
  float rest = ${n(1 - shoulder)};
  vec3 high = ${n(shoulder)} + rest * (1.0 - exp((${n(shoulder)} - light) / rest));
  vec3 bent = mix(light, high, step(${n(shoulder)}, light));
  vec3 curved = 1.055 * pow(max(bent, vec3(0.000001)), vec3(1.0 / 2.4)) - 0.055;
  return mix(curved, bent * 12.92, step(bent, vec3(0.0031308)));
}
`
