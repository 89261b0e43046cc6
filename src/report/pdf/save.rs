//! Writes the file: streams by themselves, everything else packed in compressed streams, the way to each at the end.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document as File, Object, Stream, dictionary};
use rayon::prelude::*;

use super::structure::number;
use super::{PdfError, Standard, objects};

/// How hard data is compressed, 0 to 9: from here on a thirtieth less costs a fifth more time.
const COMPRESSION: u32 = 2;

/// The most objects in one stream: who needs one of them reads them all.
pub(super) const PACKED: usize = 400;

/// Objects packed into one compressed stream.
pub(super) struct Pack {
    numbers: Vec<u32>,
    stream: Stream,
}

impl Pack {
    /// Packs objects by number; `spell` writes one of them.
    pub(super) fn new<T>(
        objects: impl IntoIterator<Item = (u32, T)>,
        mut spell: impl FnMut(&mut Vec<u8>, T),
    ) -> io::Result<Self> {
        let (mut numbers, mut places, mut bytes) = (Vec::new(), String::new(), Vec::new());
        for (id, object) in objects {
            let _infallible = write!(places, "{id} {} ", bytes.len());
            numbers.push(id);
            spell(&mut bytes, object);
            bytes.push(b'\n');
        }
        let dict = dictionary! {
            "Type" => "ObjStm",
            "N" => number(numbers.len()),
            "First" => number(places.len()),
        };
        Ok(Self { numbers, stream: squeezed(dict, &[places.as_bytes(), &bytes])? })
    }
}

/// Where an object is found.
#[derive(Clone, Copy)]
enum Place {
    /// Nowhere: nothing has that number.
    None,
    /// So many bytes behind the beginning.
    At(usize),
    /// In the stream of that number, as its so-manieth object.
    In(u32, usize),
}

/// Writes the file with what was packed before; it ends with its only end-of-file mark.
pub(super) fn save(
    mut file: File,
    mut packs: Vec<Pack>,
    standard: Standard,
) -> Result<Vec<u8>, PdfError> {
    compress(&mut file)?;
    let mut next = file.max_id;
    let (streams, others): (Vec<_>, Vec<_>) = std::mem::take(&mut file.objects)
        .into_iter()
        .map(|((id, _), object)| (id, object))
        .partition(|(_, object)| matches!(object, Object::Stream(_)));
    let rest: Result<Vec<Pack>, io::Error> = others
        .par_chunks(PACKED)
        .map(|some| Pack::new(some.iter().map(|(id, it)| (*id, it)), objects::object))
        .collect();
    packs.extend(rest?);
    let version = match standard {
        Standard::Ua1 => "1.7",
        Standard::Ua2 => "2.0",
    };
    let mut out = format!("%PDF-{version}\n%").into_bytes();
    out.extend(&file.binary_mark);
    out.push(b'\n');
    let n_numbers = usize::try_from(file.max_id).unwrap_or(0) + packs.len() + 2;
    let mut places = vec![Place::None; n_numbers];
    for (id, object) in streams {
        indirect(&mut out, &mut places, id, &object);
    }
    for pack in packs {
        next += 1;
        for (index, id) in pack.numbers.iter().enumerate() {
            put(&mut places, *id, Place::In(next, index));
        }
        indirect(&mut out, &mut places, next, &Object::Stream(pack.stream));
    }
    let start = out.len();
    let ways = ways(&mut file, &mut places, start, next + 1)?;
    indirect(&mut out, &mut places, next + 1, &Object::Stream(ways));
    let _infallible = writeln!(out, "startxref\n{start}\n%%EOF");
    Ok(out)
}

fn put(places: &mut [Place], id: u32, place: Place) {
    if let Some(old) = usize::try_from(id).ok().and_then(|id| places.get_mut(id)) {
        *old = place;
    }
}

fn indirect(out: &mut Vec<u8>, places: &mut [Place], id: u32, it: &Object) {
    put(places, id, Place::At(out.len()));
    let _infallible = writeln!(out, "{id} 0 obj");
    objects::object(out, it);
    out.extend(b"\nendobj\n");
}

/// The stream of cross-references, itself among them: of each number its kind, its place, its number there.
fn ways(file: &mut File, places: &mut [Place], start: usize, own: u32) -> io::Result<Stream> {
    put(places, own, Place::At(start));
    let mut table = Vec::with_capacity(places.len() * 7);
    for place in places {
        let (kind, place, index) = match *place {
            Place::At(place) => (1, u32::try_from(place).map_err(io::Error::other)?, 0),
            Place::In(stream, index) => {
                (2, stream, u16::try_from(index).map_err(io::Error::other)?)
            }
            Place::None => (0, 0, u16::MAX),
        };
        table.push(kind);
        table.extend(place.to_be_bytes());
        table.extend(index.to_be_bytes());
    }
    let mut dict = std::mem::take(&mut file.trailer);
    dict.set("Type", "XRef");
    dict.set("Size", i64::from(own) + 1);
    dict.set("W", vec![1.into(), 4.into(), 2.into()]);
    squeezed(dict, &[&table])
}

/// Compresses every stream that is not, but the metadata.
fn compress(file: &mut File) -> io::Result<()> {
    let streams: Vec<&mut Stream> = file
        .objects
        .values_mut()
        .filter_map(|it| it.as_stream_mut().ok())
        .filter(|it| it.allows_compression && !it.dict.has(b"Filter"))
        .collect();
    streams.into_par_iter().try_for_each(|stream| {
        *stream = squeezed(std::mem::take(&mut stream.dict), &[&stream.content])?;
        Ok(())
    })
}

/// A stream with parts as its content, compressed.
pub(super) fn squeezed(mut dict: Dictionary, parts: &[&[u8]]) -> io::Result<Stream> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(COMPRESSION));
    for part in parts {
        encoder.write_all(part)?;
    }
    dict.set("Filter", "FlateDecode");
    Ok(Stream::new(dict, encoder.finish()?))
}
