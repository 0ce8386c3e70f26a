import { glslNumber as n, shadeGlsl, toSrgbGlsl } from '@/lib/scalp/lit/shade-glsl'
import { PREVIEW_FRAME } from '@/lib/scalp/preview/preview-camera'

/** Everything of a head lies nearer to its middle than this, in head units: the range of the depth. */
export const DEPTH = 4
/** What the layers hold is halved, so that light brighter than white has room in them. */
export const HALVED = 0.5

/** Where a place of the head stands in the picture: the same perspective as projectPoints. */
export const placing = `#version 300 es
precision highp float;
uniform vec3 right, up, toward, target;
uniform vec4 lens;
vec3 turn(vec3 way) {
  return vec3(dot(way, right), dot(way, up), dot(way, toward));
}
vec4 placed(vec3 place) {
  vec3 from = place - target;
  float near = dot(from, toward);
  float wide = lens.z * lens.w / (lens.w - near);
  vec2 at = lens.xy + vec2(dot(from, right), -dot(from, up)) * wide;
  vec2 share = at * ${n(2 / PREVIEW_FRAME)} - 1.0;
  return vec4(share.x, -share.y, -near / ${n(DEPTH)}, 1.0);
}
`

export const skinVertex = `${placing}
in vec3 position;
in vec3 normal;
in vec4 surface;
out vec3 turned;
out vec4 skin;
void main() {
  turned = turn(normal);
  skin = surface;
  gl_Position = placed(position);
}
`

/** Where a program of the head writes: light from below, and shine. */
export const layers = `#version 300 es
precision highp float;
layout(location = 0) out vec4 belowLayer;
layout(location = 1) out vec4 shineLayer;
`

export const skinFragment = `${layers}
uniform float exposure;
in vec3 turned;
in vec4 skin;
${shadeGlsl}
void main() {
  vec3 below, shine;
  shade(normalize(turned), skin.x, skin.y, skin.z, below, shine);
  float shown = skin.w;
  belowLayer = vec4(below * exposure * ${HALVED} * shown, shown);
  shineLayer = vec4(shine * exposure * ${HALVED} * shown, shown);
}
`

/** A triangle that covers the picture. */
export const wholeVertex = `#version 300 es
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = vec4(corner * 4.0 - 1.0, 0.0, 1.0);
}
`

/** Develops the picture: both layers together, bent towards white as toSrgb does. */
export const developFragment = `#version 300 es
precision highp float;
uniform sampler2D belowTexture;
uniform sampler2D shineTexture;
out vec4 pixel;
${toSrgbGlsl}
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  vec4 below = texelFetch(belowTexture, at, 0);
  vec3 shine = texelFetch(shineTexture, at, 0).rgb;
  float shown = below.a;
  vec3 light = (below.rgb + shine) / max(shown * ${HALVED}, 1e-4);
  pixel = vec4(toSrgb(light) * shown, shown);
}
`
