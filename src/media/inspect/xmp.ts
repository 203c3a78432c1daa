import { trace, type Found, type Tells } from '../trace.ts';
import { propertiesOf, type Property } from './xmp-properties.ts';
import { xmlText } from './xml.ts';

/** Whole vocabularies that say how a picture is developed or put together, and no more. */
const harmlessPrefixes = new Set(['crs', 'hdrgm', 'HDRGainMap', 'pdfaid', 'pdfuaid', 'Container', 'Item']);

/** Properties that say how a picture is kept, shown or exposed. XMP Specification, part 2; Exif 2.32 for XMP. */
const harmless =
  /^(?:Orientation|[XY]Resolution|ResolutionUnit|BitsPerSample|Compression|PhotometricInterpretation|SamplesPerPixel|PlanarConfiguration|YCbCr\w+|ReferenceBlackWhite|PrimaryChromaticities|WhitePoint|TransferFunction|Image(?:Width|Length|Height)|(?:Pixel|Exif)[XY]Dimension|ColorSpace|ColorMode|ICCProfile|ICCProfileName|ExifVersion|FlashpixVersion|ComponentsConfiguration|CompressedBitsPerPixel|NativeDigest|format|Rating|Marked|GPSVersionID|GPSMapDatum|GPSStatus|GPSMeasureMode|GPSDOP|Exposure\w+|FNumber|ApertureValue|ShutterSpeedValue|BrightnessValue|MaxApertureValue|MeteringMode|LightSource|Flash|Fired|Return|Mode|Function|RedEyeMode|FocalLength\w*|SubjectDistance|SensingMethod|FileSource|SceneType|SceneCaptureType|CustomRendered|WhiteBalance|DigitalZoomRatio|GainControl|Contrast|Saturation|Sharpness|SubjectDistanceRange|ISOSpeedRatings|PhotographicSensitivity|RecommendedExposureIndex|SensitivityType|LegacyIPTCDigest|Trapped|PDFVersion|part|conformance|Version|Motion\w+|MicroVideo\w*|Semantic|Mime|Length|Padding|Label|Directory|HasExtendedXMP)$/;

/** By name, first match wins. IPTC Photo Metadata 2023; MWG Guidelines 2.0 (faces by name); Google's GDepth and GImage. */
const kinds: readonly (readonly [RegExp, Tells])[] = [
  [/^GPS(?:Time|Date)/, 'time'],
  [
    /^(?:GPS.*|City|State|Province|ProvinceState|Country|CountryName|CountryCode|(?:Legacy)?Location\w*|Sub-?location|WorldRegion|CiAdr(?:City|Region|Ctry|ExtAdr|Pcode)|Latitude|Longitude|lat|long)$/i,
    'place',
  ],
  [/^(?:image|Data|Thumbnails?)$/, 'hidden picture'],
  [
    /^(?:creator|author|artist|AuthorsPosition|CaptionWriter|Credit|Source|rights|Owner\w*|CameraOwnerName|By-?line\w*|contributor|publisher|PersonInImage\w*|Name|Ci\w+|Copyright\w*|Photographer|ImageEditor|UsageTerms|WebStatement|Person\w*)$/i,
    'name',
  ],
  [
    /^(?:Make|Model|Software|CreatorTool|Producer|Lens\w*|.*Serial\w*|ImageNumber|Firmware|HostComputer|UniqueCameraModel|ImageUniqueID|CameraModel\w*)$/,
    'device',
  ],
  [/^(?:.*Date\w*|when|.*TimeZone\w*)$/, 'time'],
  [
    /^(?:History|DocumentAncestors|DerivedFrom|Ingredients|Pantry|Versions|InstanceID|DocumentID|OriginalDocumentID|action|changed|parameters|softwareAgent|instanceID|documentID|originalDocumentID|provenance)$/,
    'history',
  ],
];

/** What a packet of XMP in a picture tells. */
export function* xmpTraces(packet: Uint8Array, where = 'XMP'): Generator<Found> {
  for (const property of propertiesOf(xmlText(packet))) {
    const tells = toldBy(property);
    if (tells) yield trace(tells, where, property.value);
  }
}

/** What a property tells, if anything. */
export function toldBy({ prefix, name, value }: Property): Tells | undefined {
  if (harmlessPrefixes.has(prefix) || harmless.test(name)) return undefined;
  const known = kinds.find(([pattern]) => pattern.test(name))?.[1];
  if (known) return known;
  // A switch or a number says nothing of anybody.
  return /^(?:[-+\d.,/\s]*|true|false)$/i.test(value) ? undefined : 'words';
}
