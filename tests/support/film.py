"""Makes a film for tests, with Qt alone: a bar that wanders, the number of each picture, and a steady tone.

As a program of its own, ``python -m tests.support.film FILE WIDTH HEIGHT SECONDS``: Qt's recorder talks on stderr.
"""

import math
import os
import subprocess
import sys
from array import array
from pathlib import Path

from PySide6.QtCore import QByteArray, QTimer, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferInput,
    QAudioFormat,
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameInput,
)

FPS = 25
HERTZ = 440
"""Of the tone."""

_RATE = 48_000
_BLOCK = _RATE // 10


def make_film(file: Path, width: int = 640, height: int = 360, seconds: int = 2) -> Path:
    """Write an MPEG-4 film with sound to *file*."""
    root = Path(__file__).resolve().parents[2]
    subprocess.run(
        [sys.executable, "-m", "tests.support.film", str(file), str(width), str(height), str(seconds)],
        cwd=root,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        timeout=300,
    )
    assert file.stat().st_size > 10_000
    return file


def main(name: str, width: int, height: int, seconds: int) -> int:
    app = QGuiApplication([])
    form = QAudioFormat()
    form.setSampleRate(_RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    pictures, sound, recorder = QVideoFrameInput(), QAudioBufferInput(form), QMediaRecorder()
    session = QMediaCaptureSession()
    session.setVideoFrameInput(pictures)
    session.setAudioBufferInput(sound)
    session.setRecorder(recorder)
    kind = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    kind.setVideoCodec(QMediaFormat.VideoCodec.MPEG4)
    kind.setAudioCodec(QMediaFormat.AudioCodec.AAC)
    recorder.setMediaFormat(kind)
    recorder.setVideoFrameRate(FPS)
    recorder.setVideoResolution(width, height)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(Path(name).absolute())))
    recorder.setAutoStop(True)
    made = {"pictures": 0, "blocks": 0}

    def feed_pictures() -> None:
        while made["pictures"] < seconds * FPS:
            frame = QVideoFrame(_picture(made["pictures"], width, height))
            frame.setStartTime(made["pictures"] * 1_000_000 // FPS)
            frame.setEndTime((made["pictures"] + 1) * 1_000_000 // FPS)
            if not pictures.sendVideoFrame(frame):
                return
            made["pictures"] += 1
        pictures.sendVideoFrame(QVideoFrame())

    def feed_sound() -> None:
        while made["blocks"] * _BLOCK < seconds * _RATE:
            begin = made["blocks"] * _BLOCK
            tone = (round(8000 * math.sin(2 * math.pi * HERTZ * (begin + i) / _RATE)) for i in range(_BLOCK))
            data = QByteArray(array("h", tone).tobytes())
            if not sound.sendAudioBuffer(QAudioBuffer(data, form, begin * 1_000_000 // _RATE)):
                return
            made["blocks"] += 1
        sound.sendAudioBuffer(QAudioBuffer())

    pictures.readyToSendVideoFrame.connect(feed_pictures)
    sound.readyToSendAudioBuffer.connect(feed_sound)
    stopped = QMediaRecorder.RecorderState.StoppedState
    recorder.recorderStateChanged.connect(lambda state: app.quit() if state is stopped else None)
    QTimer.singleShot(240_000, lambda: app.exit(1))
    recorder.record()
    return app.exec()


def _picture(number: int, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("darkgreen"))
    painter = QPainter(image)
    painter.fillRect(number * width // 60 % width, 0, width // 8, height, QColor("gold"))
    font = painter.font()
    font.setPixelSize(height // 4)
    painter.setFont(font)
    painter.drawText(20, height // 2, str(number))
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
