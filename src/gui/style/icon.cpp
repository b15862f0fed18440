// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/theme.h"

#include <QApplication>
#include <QCache>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace gui {

namespace {

class IconEngine : public QIconEngine {
public:
    IconEngine(QString name, QPalette::ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor colour = palette.color(state == QIcon::On ? QPalette::Link : m_role);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        paintIcon(*painter, m_name, rect, colour);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new IconEngine(m_name, m_role); }

private:
    QString m_name;
    QPalette::ColorRole m_role;
};

constexpr int iconsKept = 512; // of a few KiB

// What is drawn of an icon: reading it from its drawing takes longer than the rest of a row.
struct IconKey {
    QString name;
    QSize pixels;
    QRgb colour = 0;
    bool operator==(const IconKey &) const = default;
};

size_t qHash(const IconKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.name, key.pixels.width(), key.pixels.height(), key.colour);
}

QImage drawnIcon(const IconKey &key)
{
    QSvgRenderer renderer(QStringLiteral(":/icons/") + key.name + QStringLiteral(".svg"));
    if (!renderer.isValid())
        return {};
    QImage image(key.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter tint(&image);
    renderer.render(&tint);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(image.rect(), QColor::fromRgba(key.colour));
    return image;
}

} // namespace

QIcon iconNamed(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new IconEngine(name, role));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    static QCache<IconKey, QImage> kept(iconsKept); // images belong to no window
    const double scale = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const IconKey key{name, (rect.size() * scale).toSize(), colour.rgba()};
    if (key.pixels.isEmpty())
        return;
    QImage *icon = kept.object(key);
    if (!icon) {
        icon = new QImage(drawnIcon(key));
        kept.insert(key, icon);
    }
    if (!icon->isNull())
        painter.drawImage(rect, *icon);
}

} // namespace gui
