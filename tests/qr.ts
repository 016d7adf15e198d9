import jsQR from 'jsqr'
import sharp from 'sharp'

/** What a QR code says that is drawn as SVG: rendered by librsvg and read by a decoder that is not the encoder. */
export async function readQr(svg: string): Promise<string | undefined> {
  const picture = sharp(Buffer.from(svg)).resize(600).ensureAlpha().raw()
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}
