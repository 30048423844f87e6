/** Kinds of colour vision: the usual one, and those without red, green or blue cones. */
export const VISIONS = ["usual", "protanopia", "deuteranopia", "tritanopia"] as const;

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const SIMULATION: Readonly<Record<(typeof VISIONS)[number], Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

function times(matrix: Matrix, vector: Triple): Triple {
  const row = (line: Triple): number => line[0] * vector[0] + line[1] * vector[1] + line[2] * vector[2];
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Linear RGB, 0 to 1, of `#RRGGBB`. */
function linear(color: string): Triple {
  const channel = (from: number): number => {
    const value = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function lab(rgb: Triple): Triple {
  const clamped = rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple;
  const [x, y, z] = times(XYZ, clamped);
  const bent = (value: number): number => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const [fx, fy, fz] = [bent(x / 0.95047), bent(y), bent(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** How far apart two colours look, as CIE 1976 ΔE: 2 is just seen, 15 is seen at a glance. */
export function distance(one: string, other: string, vision: (typeof VISIONS)[number]): number {
  const [a, b] = [one, other].map((color) => lab(times(SIMULATION[vision], linear(color)))) as [Triple, Triple];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Contrast of two colours as WCAG reckons it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((color) => times(XYZ, linear(color))[1]).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
