/** Features that browsers know under these names today; an unknown name would be a warning in the console. */
const nothing = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** What every answer carries, whatever was asked: pages, files, redirects, refusals. The policy comes on top. */
export const safeHeaders = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': nothing.map(feature => `${feature}=()`).join(', '),
}

/** By this header the service worker tells this site's answers from those of whoever stands in between. */
export const siteMark = ['X-Site', 'Stipple']
