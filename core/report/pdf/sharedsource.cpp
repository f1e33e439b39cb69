// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/sharedsource_p.h"

#include <mutex>

namespace appui::pdf {

namespace {

class SharedOriginal : public QIODevice
{
public:
    SharedOriginal(std::shared_ptr<std::mutex> turn, std::unique_ptr<QIODevice> original)
        : m_turn(std::move(turn))
        , m_original(std::move(original))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~SharedOriginal() override
    {
        const std::lock_guard mine(*m_turn);
        m_original.reset();
    }

    qint64 size() const override { return m_original->size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const std::lock_guard mine(*m_turn);
        if (!m_original->seek(pos()))
            return -1;
        const qint64 count = m_original->read(data, most);
        if (count < 0)
            setErrorString(m_original->errorString());
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<std::mutex> m_turn;
    std::unique_ptr<QIODevice> m_original;
};

} // namespace

paper::OriginalSource shared(const paper::OriginalSource &source)
{
    return [source, turn = std::make_shared<std::mutex>()](const Digest &digest) -> Result<std::unique_ptr<QIODevice>> {
        const std::lock_guard mine(*turn);
        auto original = source(digest);
        if (!original)
            return fail(original);
        return std::make_unique<SharedOriginal>(turn, std::move(*original));
    };
}

} // namespace appui::pdf
