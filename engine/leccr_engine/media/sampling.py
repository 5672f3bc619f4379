"""Sampling a video stream. Owns: which frames are decoded, at a bounded cost.

A key frame can be decoded alone; the frames from one to the next (a group of pictures) only one
after the other. So the stream is read once, group by group, and of each group either the key
frame is decoded or all of it:

- only the key frame, where key frames are close together (phones write one a second);
- all of it, as long as the effort stays within a budget that is spread over the video's length;
- all of it, from a larger reserve, where the group is so long that its key frame alone would
  leave a hole.

A short clip is thus seen twice a second, and a film of two hours costs what its key frames cost.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

import av

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from av.container import InputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_log = logging.getLogger(__name__)

_BUDGET_PX = 6e9
"""Pixels decoded between key frames: about 3,000 frames of full HD, some ten seconds."""

_RESERVE_PX = 24e9
"""The same, on top, for groups longer than `_HOLE_S`."""

_HEAD_START = 0.1
"""Share of the budget that may be spent ahead of its time: groups are not equally long."""

_DENSE_ENOUGH_S = 1.25
"""Key frames at most this far apart are samples enough."""

_HOLE_S = 10.0
"""A longer group is read, decided on and decoded in pieces of this length."""

_PIECE_BYTES = 32 << 20
"""So much undecoded data of a group is held at most."""


@dataclass(frozen=True, slots=True)
class SampledFrame:
    """A decoded frame and its time from the start of the video in seconds, >= 0."""

    time_s: float
    frame: VideoFrame


@dataclass(frozen=True, slots=True)
class _Piece:
    """Packets of one group of pictures, all of them or as many as are held at once."""

    packets: Sequence[Packet[VideoStream]]
    start_s: float
    end_s: float
    opens: bool
    """Whether the first packet is the group's key frame."""
    closes: bool
    """Whether the group ends with the last packet."""


class FrameSampler:
    """Iterates once over frames of a stream, in order of time.

    Damaged stretches are left out; where the file breaks off, the iteration ends.

    Args:
        container: open for reading, at its start.
        stream: the video stream in it.
        interval_s: how far apart samples are at least, where key frames do not set the pace.
        max_samples: the interval is widened so that about so many samples cover the video.
        duration_s: as the file says; None when it does not.

    Attributes:
        end_s: how far the stream has been read, in seconds from the start; after the iteration,
            the length of what there is of the video.
    """

    def __init__(
        self,
        container: InputContainer,
        stream: VideoStream,
        *,
        interval_s: float,
        max_samples: int,
        duration_s: float | None,
    ) -> None:
        self.end_s = 0.0
        self._container = container
        self._stream = stream
        self._codec = stream.codec_context
        self._max_samples = max_samples
        self._duration_s = duration_s
        self._interval_s = max(interval_s, (duration_s or 0.0) / max_samples)
        self._start_s = (container.start_time or 0) / av.time_base
        self._frame_s = float(1 / stream.average_rate) if stream.average_rate else 0.04
        self._next_s = 0.0
        self._taken = 0
        self._spent_px = 0.0
        self._codec.thread_type = "AUTO"
        # Frames that no other frame needs are not missed at a few samples a second.
        self._codec.skip_frame = "NONREF"

    def __iter__(self) -> Iterator[SampledFrame]:
        """Read the stream to its end."""
        whole = False
        for piece in self._pieces():
            if piece.opens:
                if piece.end_s <= self._next_s:
                    whole = False
                    continue
                whole = self._is_worth_decoding(piece)
                if not whole:
                    yield from self._key_frame(piece)
            elif whole and not self._can_afford(piece):
                whole = False
                yield from self._due(self._drain())
            if whole:
                yield from self._all_frames(piece)

    def _is_worth_decoding(self, piece: _Piece) -> bool:
        """Whether to decode all frames of the group that this piece opens."""
        enough_s = max(_DENSE_ENOUGH_S, 1.5 * self._interval_s)
        is_long = not piece.closes or piece.end_s - piece.start_s > enough_s
        return is_long and self._can_afford(piece)

    def _can_afford(self, piece: _Piece) -> bool:
        progress = piece.end_s / self._duration_s + _HEAD_START if self._duration_s else 1.0
        leaves_hole = not (piece.opens and piece.closes)
        allowed_px = (_BUDGET_PX + leaves_hole * _RESERVE_PX) * min(1.0, progress)
        return self._spent_px + self._cost_px(piece.packets) <= allowed_px

    def _cost_px(self, packets: Sequence[Packet[VideoStream]]) -> float:
        return float(len(packets) * self._codec.width * self._codec.height)

    def _key_frame(self, piece: _Piece) -> Iterator[SampledFrame]:
        frames = [*self._feed(piece.packets[0]), *self._drain()]
        if not frames:
            # The key frame is damaged, or the codec wants more than one packet for a picture.
            self._spent_px += self._cost_px(piece.packets)
            frames = [frame for packet in piece.packets for frame in self._feed(packet)]
            frames += self._drain()
        for frame in frames[:1]:
            yield self._take(frame)

    def _all_frames(self, piece: _Piece) -> Iterator[SampledFrame]:
        self._spent_px += self._cost_px(piece.packets)
        for packet in piece.packets:
            yield from self._due(self._feed(packet))
        if piece.closes:
            yield from self._due(self._drain())

    def _due(self, frames: Sequence[VideoFrame]) -> Iterator[SampledFrame]:
        for frame in frames:
            if self._time_of(frame) >= self._next_s - self._frame_s / 2:
                yield self._take(frame)

    def _take(self, frame: VideoFrame) -> SampledFrame:
        time_s = self._time_of(frame)
        # Keeps the pace although a frame may come late; never less than half an interval.
        self._next_s = max(self._next_s + self._interval_s, time_s + self._interval_s / 2)
        self._taken += 1
        if self._taken % self._max_samples == 0:
            # The file said nothing, or too little, of its length.
            self._interval_s *= 2
        return SampledFrame(time_s, frame)

    def _feed(self, packet: Packet[VideoStream] | None) -> list[VideoFrame]:
        try:
            frames = self._codec.decode(packet)
        except av.FFmpegError as error:
            _log.debug("left out a damaged packet: %s", error)
            return []
        return [frame for frame in frames if not frame.is_corrupt]

    def _drain(self) -> list[VideoFrame]:
        """The frames that the decoder still holds; after it, a new group can start."""
        frames = self._feed(None)
        self._codec.flush_buffers()
        return frames

    def _pieces(self) -> Iterator[_Piece]:
        packets: list[Packet[VideoStream]] = []
        opens, start_s, held_bytes = True, 0.0, 0
        for packet in self._packets():
            time_s = self._time_of(packet)
            starts_group = packet.is_keyframe
            is_full = time_s - start_s > _HOLE_S or held_bytes > _PIECE_BYTES
            if packets and (starts_group or is_full):
                yield _Piece(packets, start_s, time_s, opens=opens, closes=starts_group)
                packets, held_bytes, opens = [], 0, starts_group
            if not packets:
                start_s = time_s
            packets.append(packet)
            held_bytes += packet.size
            self.end_s = max(self.end_s, time_s + self._length_of(packet))
        if packets:
            yield _Piece(packets, start_s, self.end_s, opens=opens, closes=True)

    def _packets(self) -> Iterator[Packet[VideoStream]]:
        try:
            for packet in self._container.demux(self._stream):
                # The demuxer ends with an empty packet, which is for the decoder to drain.
                if packet.size:
                    yield packet
        except av.FFmpegError as error:
            _log.debug("%s breaks off: %s", self._container.name, error)

    def _time_of(self, thing: Packet[VideoStream] | VideoFrame) -> float:
        """Seconds from the start of the video."""
        stamp = thing.pts if thing.pts is not None else thing.dts
        # Frames that are drained from the decoder carry no time base of their own.
        if stamp is None or self._stream.time_base is None:
            return self.end_s
        return max(0.0, float(stamp * self._stream.time_base) - self._start_s)

    def _length_of(self, packet: Packet[VideoStream]) -> float:
        return float(packet.duration * packet.time_base) if packet.duration else self._frame_s
